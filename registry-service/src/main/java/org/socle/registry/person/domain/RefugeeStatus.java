package org.socle.registry.person.domain;

/** Protection that a person has or asks for away from home, or without a country. */
public enum RefugeeStatus {
    REFUGEE,
    ASYLUM_SEEKER,
    STATELESS,
    INTERNALLY_DISPLACED,
    RETURNEE,
    NONE
}
