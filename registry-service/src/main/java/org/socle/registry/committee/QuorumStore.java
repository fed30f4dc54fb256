package org.socle.registry.committee;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.socle.kit.paging.Cursor;
import org.socle.kit.scope.TerritoryScope;
import org.socle.registry.committee.domain.LocalCommittee;
import org.socle.registry.committee.domain.Quorum;
import org.socle.registry.directory.domain.Committee;

/** Keeps quorums, also those that later ones took the place of. */
public interface QuorumStore {

    /** Which quorums a list shows. */
    record Filter(TerritoryScope within, @Nullable Committee committee) {}

    /** False when the committee has one from the same day on. */
    boolean add(Quorum quorum, Instant now, String by);

    boolean isSet(LocalCommittee committee, LocalDate from);

    /** The one that counts on a day. */
    Optional<Quorum> inForce(LocalCommittee committee, LocalDate day);

    /** At most one more than the cursor's limit, in the order in which they were added. */
    List<Quorum> list(Filter filter, Cursor cursor);
}
