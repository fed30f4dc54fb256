package org.socle.registry.sampling.domain;

/** What somebody who looked says of an automatic link. */
public enum LinkVerdict {
    /** One person: the link was right. */
    RIGHT,
    /** Two persons: the statement must be split off. */
    WRONG,
    /** Not to be told from what is known. */
    UNSURE
}
