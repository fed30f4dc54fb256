package org.socle.registry.person.domain;

/** In which capacity a person works, or that they do not. */
public enum WorkStatus {
    EMPLOYEE,
    EMPLOYER,
    OWN_ACCOUNT_WORKER,
    COOPERATIVE_MEMBER,
    CONTRIBUTING_FAMILY_WORKER,
    UNEMPLOYED,
    OUTSIDE_LABOUR_FORCE,
    UNKNOWN
}
