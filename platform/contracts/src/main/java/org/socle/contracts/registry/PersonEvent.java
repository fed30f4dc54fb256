package org.socle.contracts.registry;

import org.socle.contracts.DomainEvent;

/** What the registry tells about a person. */
public sealed interface PersonEvent extends DomainEvent
        permits PersonRegisteredV1,
                PersonCorrectedV1,
                PersonMergedV1,
                PersonUnmergedV1,
                PersonSplitV1,
                PersonDeceasedV1,
                PersonAnsweredV1 {}
