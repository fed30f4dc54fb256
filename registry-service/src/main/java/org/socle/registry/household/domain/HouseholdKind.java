package org.socle.registry.household.domain;

/** Who lives together how; each has a head, by whom it is named. */
public enum HouseholdKind {
    /** Who lives and eats together in a dwelling. */
    PRIVATE,
    /** Without a dwelling. */
    HOMELESS,
    /** On the move with the herd or the season; the commune is where it can be met. */
    NOMADIC,
    /** In a home, a daara, a hospital or a camp; the head answers for the others. */
    INSTITUTION,
    /** Children with no adult who cares for them; the eldest is the head. */
    UNACCOMPANIED_CHILDREN
}
