package org.socle.contracts.registry;

import org.socle.contracts.DomainEvent;

/** What the registry tells about an organisation. */
public sealed interface OrganisationEvent extends DomainEvent permits OrganisationDefinedV1, OrganisationClosedV1 {}
