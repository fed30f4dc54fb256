package org.socle.registry.undo;

import org.socle.web.problem.ProblemType;

/** What can be wrong with undoing a push. */
public final class UndoProblems {

    public static final ProblemType OBSTRUCTED = ProblemType.of("registry.undo.obstructed", 409);
    public static final ProblemType NOT_FINISHED = ProblemType.of("registry.undo.not-finished", 409);
    public static final ProblemType REHEARSAL = ProblemType.of("registry.undo.rehearsal", 409);
    public static final ProblemType OUTSIDE = ProblemType.of("registry.undo.outside-territory", 409);

    private UndoProblems() {}
}
