package org.socle.kit.operation;

/** Another worker holds the operation now, since this one was silent for too long. Its open step must not count. */
public final class LeaseLost extends RuntimeException {

    private static final long serialVersionUID = 1L;

    LeaseLost(OperationId id) {
        super("another worker holds " + id.text());
    }
}
