package org.socle.registry.erasure.domain;

/** What stands against forgetting somebody now. */
public enum Obstacle {
    LEGAL_HOLD("registry.erasure.legal-hold"),
    IN_REVIEW("registry.erasure.in-review"),
    /** The household would be without a head. */
    HEAD_OF_OTHERS("registry.erasure.head-of-others"),
    CARES_FOR_CHILD("registry.erasure.cares-for-child"),
    /** Some of what was said belongs to another person by now. */
    DIVIDED("registry.erasure.divided");

    private final String code;

    Obstacle(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }
}
