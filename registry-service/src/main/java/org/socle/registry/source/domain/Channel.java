package org.socle.registry.source.domain;

/** By which way a statement came in. */
public enum Channel {
    /** Somebody came to an access point. */
    ACCESS_POINT,
    /** Somebody was visited at home. */
    HOME_VISIT,
    /** A team that goes from place to place, such as in a census of the poor. */
    MOBILE_TEAM,
    PHONE,
    ONLINE,
    /** A list of a partner, however it was collected. */
    PARTNER_LIST
}
