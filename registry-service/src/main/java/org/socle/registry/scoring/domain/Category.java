package org.socle.registry.scoring.domain;

/** The poverty categories, the poorest first. */
public enum Category {
    EXTREMELY_POOR,
    POOR,
    VULNERABLE,
    NOT_POOR
}
