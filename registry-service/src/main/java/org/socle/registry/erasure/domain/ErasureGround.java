package org.socle.registry.erasure.domain;

/** Why somebody is forgotten. A code and no free text, which would be about the person. */
public enum ErasureGround {
    CONSENT_WITHDRAWN,
    NO_LONGER_NEEDED,
    UNLAWFULLY_HELD
}
