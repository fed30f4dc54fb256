package org.socle.registry.coverage.domain;

import java.util.List;
import org.socle.registry.household.domain.HouseholdId;
import org.socle.registry.scoring.domain.Category;

/**
 * A poor household that is in fewer programmes than it is to be in.
 *
 * @param members how many live in it, and how many of them are women or girls
 * @param programmes in how many it is now
 * @param entitled in how many it is to be
 */
public record CoverageGap(
        HouseholdId householdId,
        String commune,
        Category category,
        int score,
        int members,
        int women,
        int programmes,
        int entitled,
        List<GapReason> reasons) {

    public CoverageGap {
        reasons = List.copyOf(reasons);
    }
}
