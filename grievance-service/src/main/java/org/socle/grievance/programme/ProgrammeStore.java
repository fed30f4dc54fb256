package org.socle.grievance.programme;

import java.time.Instant;
import java.util.Optional;

/** The programmes known here. */
public interface ProgrammeStore {

    void open(String id, String code, Instant openedAt);

    /** The id behind a code. */
    Optional<String> idOf(String code);
}
