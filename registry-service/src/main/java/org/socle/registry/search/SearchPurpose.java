package org.socle.registry.search;

/** Why somebody searches; kept with the entry of who was shown. */
public enum SearchPurpose {
    REGISTRATION,
    CORRECTION,
    SERVICE,
    COMPLAINT,
    CONTROL
}
