package org.socle.enrollment.waitlist.domain;

import java.util.List;
import org.socle.enrollment.programme.domain.ProgrammeId;

/** Selections at rest. */
public interface SelectionStore {

    int lastNumber(ProgrammeId programme);

    void insert(SelectionRound round);

    /** The last first. */
    List<SelectionRound> all(ProgrammeId programme);
}
