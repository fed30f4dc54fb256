package org.socle.contracts.benefits;

import org.socle.contracts.DomainEvent;

/** What benefits tells about an entitlement. */
public sealed interface EntitlementEvent extends DomainEvent permits EntitlementGrantedV1, EntitlementRevisedV1 {}
