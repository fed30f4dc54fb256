package org.socle.registry.household.domain;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a household goes through, as far as it was asked.
 *
 * @param foodConsumptionScore of the last seven days, 0 to 112; halves occur
 * @param copingIndex the reduced coping strategies index, 0 to 56: the higher, the more a household gives up to eat
 * @param shocks of the last twelve months; empty when not asked
 */
public record Hardship(
        @Nullable BigDecimal foodConsumptionScore, @Nullable Integer copingIndex, Set<Shock> shocks) {

    public static final int HIGHEST_FOOD_CONSUMPTION = 112;
    public static final int HIGHEST_COPING = 56;

    /** Nothing was asked. */
    public static final Hardship UNKNOWN = new Hardship(null, null, Set.of());

    public Hardship {
        if (foodConsumptionScore != null) {
            if (foodConsumptionScore.signum() < 0
                    || foodConsumptionScore.compareTo(BigDecimal.valueOf(HIGHEST_FOOD_CONSUMPTION)) > 0) {
                throw new IllegalArgumentException("a food consumption score is 0 to 112");
            }
            // Equal scores are equal, however they were written.
            foodConsumptionScore = foodConsumptionScore.stripTrailingZeros();
        }
        if (copingIndex != null && (copingIndex < 0 || copingIndex > HIGHEST_COPING)) {
            throw new IllegalArgumentException("a reduced coping strategies index is 0 to 56");
        }
        shocks = Set.copyOf(shocks);
    }

    public Optional<FoodConsumption> foodConsumption() {
        return Optional.ofNullable(foodConsumptionScore).map(FoodConsumption::of);
    }

    /** This hardship with everything the newer statement says; what it leaves out stays as it is. */
    public Hardship correctedBy(Hardship newer) {
        return new Hardship(
                newer.foodConsumptionScore == null ? foodConsumptionScore : newer.foodConsumptionScore,
                newer.copingIndex == null ? copingIndex : newer.copingIndex,
                newer.shocks.isEmpty() ? shocks : newer.shocks);
    }

    @Override
    public String toString() {
        return "Hardship[hidden]";
    }
}
