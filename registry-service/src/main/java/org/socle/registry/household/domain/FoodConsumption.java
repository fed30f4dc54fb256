package org.socle.registry.household.domain;

import java.math.BigDecimal;

/** The bands of the World Food Programme for its food consumption score: up to 21, up to 35, above. */
public enum FoodConsumption {
    POOR,
    BORDERLINE,
    ACCEPTABLE;

    private static final BigDecimal POOR_UP_TO = BigDecimal.valueOf(21);
    private static final BigDecimal BORDERLINE_UP_TO = BigDecimal.valueOf(35);

    static FoodConsumption of(BigDecimal score) {
        if (score.compareTo(POOR_UP_TO) <= 0) {
            return POOR;
        }
        return score.compareTo(BORDERLINE_UP_TO) <= 0 ? BORDERLINE : ACCEPTABLE;
    }
}
