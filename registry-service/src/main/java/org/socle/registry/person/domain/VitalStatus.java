package org.socle.registry.person.domain;

/** Whether a person lives, as far as the registry was told. */
public enum VitalStatus {
    ALIVE,
    DECEASED,
    MISSING,
    UNKNOWN
}
