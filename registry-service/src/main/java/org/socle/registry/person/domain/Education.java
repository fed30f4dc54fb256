package org.socle.registry.person.domain;

/** The highest level of education that a person has reached. */
public enum Education {
    NONE,
    KORANIC_SCHOOL,
    EARLY_CHILDHOOD,
    PRIMARY,
    LOWER_SECONDARY,
    UPPER_SECONDARY,
    POST_SECONDARY,
    SHORT_CYCLE_TERTIARY,
    BACHELOR,
    MASTER,
    DOCTORATE
}
