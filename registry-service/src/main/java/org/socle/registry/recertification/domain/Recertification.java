package org.socle.registry.recertification.domain;

import org.jspecify.annotations.Nullable;
import org.socle.registry.household.domain.HouseholdId;
import org.socle.registry.household.domain.HouseholdKind;
import org.socle.registry.scoring.domain.Category;

/** A household in the list of those to be asked again, without names. */
public record Recertification(
        HouseholdId household,
        String communeCode,
        HouseholdKind kind,
        @Nullable Category category,
        Term term) {}
