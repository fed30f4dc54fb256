package org.socle.registry.recertification.domain;

import org.jspecify.annotations.Nullable;
import org.socle.registry.household.domain.HouseholdKind;
import org.socle.registry.scoring.domain.Category;

/**
 * After how many months the households that it names are asked again.
 *
 * @param kind null for every kind; the same for category and territory
 * @param territory code of an area
 */
public record RecertificationRule(
        @Nullable HouseholdKind kind,
        @Nullable Category category,
        @Nullable String territory,
        int months) {}
