package org.socle.registry.deprivation.domain;

/** What becomes of a child about whom a dimension cannot be said. */
public enum MissingRule {
    /** It is left out of its band; how many were lost is published. */
    DROP,
    /** It counts as not deprived there; for how many this was assumed is published. */
    NOT_DEPRIVED
}
