package org.socle.contracts.enrollment;

import org.socle.contracts.DomainEvent;

/** What enrollment tells about an application. */
public sealed interface ApplicationEvent extends DomainEvent permits ApplicationAssessedV1 {}
