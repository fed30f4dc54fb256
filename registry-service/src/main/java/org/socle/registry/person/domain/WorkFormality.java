package org.socle.registry.person.domain;

/** Whether the main work comes with the protection of the labour law. */
public enum WorkFormality {
    FORMAL,
    INFORMAL
}
