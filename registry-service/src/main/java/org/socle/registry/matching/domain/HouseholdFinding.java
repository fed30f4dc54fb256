package org.socle.registry.matching.domain;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * The verdicts on one household's persons, in their order.
 *
 * @param sameHousehold the registered household this one is, when enough of its persons were linked into it
 */
public record HouseholdFinding(List<Verdict> verdicts, Optional<UUID> sameHousehold) {

    public HouseholdFinding {
        verdicts = List.copyOf(verdicts);
    }
}
