package org.socle.registry.history;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.socle.registry.history.domain.HouseholdThen;
import org.socle.registry.history.domain.Known;
import org.socle.registry.history.domain.State;

/** Households as they were. Only the past of those inside the transaction's territory today is ever seen. */
public interface HouseholdHistoryStore {

    Optional<Known> known(UUID id);

    /** Empty before registration, and outside the territory. */
    Optional<HouseholdThen> asOf(UUID id, Instant moment);

    /** Every state, oldest first. */
    List<State<HouseholdThen>> states(UUID id);
}
