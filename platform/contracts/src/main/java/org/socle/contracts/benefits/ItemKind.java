package org.socle.contracts.benefits;

/** What is given: money, a thing, or a service. */
public enum ItemKind {
    CASH,
    IN_KIND,
    SERVICE
}
