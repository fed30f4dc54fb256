package org.socle.benefits.benefitpackage.domain;

/** The three things a package can hold. */
public enum ItemKind {
    CASH,
    IN_KIND,
    SERVICE
}
