package org.socle.registry.recertification.domain;

/** Whether what is registered of a household is young enough to be relied on. */
public enum Freshness {
    /** Not due yet, or due today. */
    FRESH,
    /** The day has passed on which the household was to be asked again. */
    OVERDUE
}
