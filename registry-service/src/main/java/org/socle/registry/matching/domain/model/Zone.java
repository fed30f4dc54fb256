package org.socle.registry.matching.domain.model;

/** What becomes of a pair. */
public enum Zone {
    LINK,
    REVIEW,
    NEW
}
