package org.socle.registry.person.domain;

/** Whether a person or household counts. */
public enum RegistrationStatus {
    ACTIVE,
    /** Perhaps registered already; published, and served by programmes, once a reviewer said DIFFERENT. */
    IN_REVIEW,
    /** Found to be another one, which now stands for it. */
    MERGED
}
