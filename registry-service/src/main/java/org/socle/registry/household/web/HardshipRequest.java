package org.socle.registry.household.web;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.socle.registry.household.domain.Hardship;
import org.socle.registry.household.domain.Shock;

/** What a household goes through; leave out what was not asked. */
@Schema(name = "HardshipRequest")
record HardshipRequest(
        @Schema(description = "Food consumption score of the World Food Programme, 0 to 112", examples = "28.5")
        @Nullable
        @DecimalMin("0")
        @DecimalMax("112")
        @Digits(integer = 3, fraction = 1)
        BigDecimal foodConsumptionScore,

        @Schema(description = "Reduced coping strategies index, 0 to 56", examples = "12")
        @Nullable
        @Min(0)
        @Max(Hardship.HIGHEST_COPING)
        Integer copingIndex,

        @Schema(description = "Of the last twelve months") @Nullable @Size(max = 19)
        List<@NotNull Shock> shocks) {

    Hardship hardship() {
        return new Hardship(foodConsumptionScore, copingIndex, Set.copyOf(Said.list(shocks)));
    }

    @Override
    public String toString() {
        return "HardshipRequest[hidden]";
    }
}
