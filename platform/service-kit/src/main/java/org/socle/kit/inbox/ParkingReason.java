package org.socle.kit.inbox;

/** Why an event waits in {@code parked_event}. */
public enum ParkingReason {

    /** Its headers or its JSON cannot be read as the event they claim to be. */
    UNREADABLE,

    /** A newer service tells something this version does not know. Tried again by itself. */
    UNKNOWN_TYPE,

    /** The consumer could not apply it. */
    REFUSED,

    /** An earlier event of the aggregate is missing; applied as soon as that one comes. */
    GAP,

    /** It waits behind a parked event of the same aggregate. */
    BEHIND,

    /** Something from another topic has not arrived. Tried again by itself. */
    NOT_YET_KNOWN;

    boolean triedAgainByItself() {
        return this == NOT_YET_KNOWN || this == UNKNOWN_TYPE;
    }
}
