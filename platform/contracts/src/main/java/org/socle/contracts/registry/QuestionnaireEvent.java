package org.socle.contracts.registry;

import org.socle.contracts.DomainEvent;

/** What the registry tells about a questionnaire. */
public sealed interface QuestionnaireEvent extends DomainEvent permits QuestionnairePublishedV1 {}
