package org.socle.local.part;

/** What a part says about itself. */
public enum Health {
    /** Ready to work. */
    UP,
    /** Runs, but cannot do its work yet, or for now. */
    NOT_READY,
    /** Says itself that only a restart helps. */
    BROKEN,
    /** Nobody answers. */
    DOWN
}
