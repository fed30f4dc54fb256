package org.socle.contracts.registry;

import org.socle.contracts.DomainEvent;

/** What the registry tells about a household. */
public sealed interface HouseholdEvent extends DomainEvent
        permits HouseholdRegisteredV1,
                HouseholdCompositionChangedV1,
                HouseholdScoredV1,
                HouseholdMovedV1,
                HouseholdSplitV1,
                HouseholdMergedV1,
                HouseholdAnsweredV1 {}
