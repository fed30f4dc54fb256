package org.socle.registry.directory.domain;

/** Kinds of committees; their words are in the code list committee. */
public enum Committee {
    SOCIAL_PROTECTION,
    TARGETING,
    CHILD_PROTECTION,
    WATCH_CELL,
    CONCERTATION
}
