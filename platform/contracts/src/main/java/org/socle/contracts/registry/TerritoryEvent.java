package org.socle.contracts.registry;

import org.socle.contracts.DomainEvent;

/** What the registry tells about an area. */
public sealed interface TerritoryEvent extends DomainEvent permits TerritoryDefinedV1 {}
