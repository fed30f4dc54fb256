package org.socle.kit.inbox;

/**
 * Something from another topic has not arrived yet, such as the territory of a household. The event is tried again for a
 * while and then waits aside, where it is tried again by itself.
 */
public class NotYetKnown extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** @param what kind and code or id, such as {@code territory SN-DK-01} */
    public NotYetKnown(String what) {
        super(what);
    }
}
