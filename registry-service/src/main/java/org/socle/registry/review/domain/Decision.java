package org.socle.registry.review.domain;

/** What a reviewer says about a person and one who is registered. */
public enum Decision {
    /** One person: the earlier registration stands for both. */
    SAME,
    /** Two persons: the waiting one is published. */
    DIFFERENT,
    /** Not to be told from what is known: stays open, with the note for the next reviewer. */
    UNSURE
}
