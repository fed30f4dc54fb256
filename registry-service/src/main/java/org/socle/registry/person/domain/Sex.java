package org.socle.registry.person.domain;

/** Sex as registered. */
public enum Sex {
    FEMALE,
    MALE
}
