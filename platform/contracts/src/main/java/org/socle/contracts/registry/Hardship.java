package org.socle.contracts.registry;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.socle.contracts.Require;

/**
 * What a household goes through, as far as it was asked.
 *
 * @param foodConsumption band of the food consumption score: POOR, BORDERLINE or ACCEPTABLE
 * @param copingIndex the reduced coping strategies index, 0 to 56
 * @param shocks codes of the shocks of the last twelve months
 */
public record Hardship(
        @Nullable String foodConsumption,
        @Nullable Integer copingIndex,
        @Nullable List<String> shocks) {

    public Hardship {
        Require.codeOrAbsent(foodConsumption, "food_consumption");
        Require.that(copingIndex == null || (copingIndex >= 0 && copingIndex <= 56), "coping_index must be 0 to 56");
        if (shocks != null) {
            shocks = List.copyOf(shocks);
            shocks.forEach(code -> Require.code(code, "shocks"));
        }
    }
}
