package org.socle.contracts.registry;

/** Sex as registered. */
public enum Sex {
    FEMALE,
    MALE
}
