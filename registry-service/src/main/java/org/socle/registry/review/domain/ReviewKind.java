package org.socle.registry.review.domain;

/** What the person of a review is meanwhile. */
public enum ReviewKind {
    /** Waits for the decision and is published to nobody. */
    ARRIVAL,
    /** Is registered, and so are those they may be one with. */
    REGISTERED
}
