package org.socle.registry.person.domain;

/** The domains of the Washington Group Short Set in which a person has at least a lot of difficulty. */
public enum Disability {
    SEEING,
    HEARING,
    WALKING,
    REMEMBERING,
    SELF_CARE,
    COMMUNICATING
}
