package org.socle.kit.operation;

/**
 * One kind of long work. A bean per kind. It may be started again at any moment after a crash, by another replica, and
 * then continues from the checkpoint of the last step that was committed.
 */
public interface OperationRunner {

    /** Name of the kind, stored with each operation, such as {@code import}. */
    String kind();

    /**
     * Does the work in steps, each through {@link OperationRun#step}. Returning ends the operation as succeeded; a
     * {@link org.socle.web.problem.ProblemException} as failed with that problem; anything else is tried again.
     */
    void run(OperationRun run) throws Exception;
}
