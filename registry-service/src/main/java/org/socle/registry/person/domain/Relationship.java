package org.socle.registry.person.domain;

/** What a member is to the head of the household. */
public enum Relationship {
    HEAD,
    SPOUSE,
    CHILD,
    PARENT,
    SIBLING,
    GRANDCHILD,
    GRANDPARENT,
    OTHER_RELATIVE,
    NON_RELATIVE
}
