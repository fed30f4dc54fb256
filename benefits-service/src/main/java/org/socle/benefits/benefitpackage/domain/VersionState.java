package org.socle.benefits.benefitpackage.domain;

/** Where a version stands: written, in force, or replaced by a later one. */
public enum VersionState {
    DRAFT,
    ACTIVE,
    SUPERSEDED
}
