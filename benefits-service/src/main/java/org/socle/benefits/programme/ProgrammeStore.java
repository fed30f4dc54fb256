package org.socle.benefits.programme;

import java.time.Instant;
import java.util.Optional;
import org.socle.benefits.programme.domain.Programme;

/** The programmes known here. */
public interface ProgrammeStore {

    void open(Programme programme, Instant openedAt);

    void close(String id, Instant closedAt);

    Optional<Programme> find(String id);

    Optional<Programme> findByCode(String code);

    /**
     * Lets grants for single enrollments of a programme run side by side, but none beside an opening.
     *
     * @see #holdAlone
     */
    void holdTogether(String code);

    /**
     * Waits until no grant of the programme is being made and keeps new ones waiting, until the transaction ends: an
     * enrollment that arrives either sees the cycle that is being opened or is seen by the work that grants for it.
     */
    void holdAlone(String code);
}
