package org.socle.kit.operation;

/** Where long work stands. The last three are final. */
public enum OperationState {
    QUEUED,
    RUNNING,
    /** Asked to stop; the worker stops after the step it is in. */
    CANCELLING,
    SUCCEEDED,
    FAILED,
    CANCELLED;

    public boolean ended() {
        return this == SUCCEEDED || this == FAILED || this == CANCELLED;
    }
}
