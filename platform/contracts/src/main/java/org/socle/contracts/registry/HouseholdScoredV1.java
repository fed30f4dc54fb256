package org.socle.contracts.registry;

import java.time.Instant;
import org.socle.contracts.Require;

/**
 * A poverty score has been computed for a household.
 *
 * @param householdId the household
 * @param model code of the scoring model
 * @param modelVersion version of the model
 * @param score the score on the scale of the model
 * @param category the category the model gives that score, such as {@code POOR}
 * @param scoredAt when
 */
public record HouseholdScoredV1(
        String householdId, String model, int modelVersion, int score, String category, Instant scoredAt)
        implements HouseholdEvent {

    public HouseholdScoredV1 {
        Require.id(householdId, "household_id");
        Require.code(model, "model");
        Require.that(modelVersion >= 1, "model_version must be at least 1");
        Require.that(score >= 0, "score must be at least 0");
        Require.code(category, "category");
        Require.present(scoredAt, "scored_at");
    }

    @Override
    public String aggregateId() {
        return householdId;
    }
}
