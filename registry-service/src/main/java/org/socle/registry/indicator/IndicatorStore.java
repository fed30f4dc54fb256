package org.socle.registry.indicator;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.socle.kit.territory.Territory;
import org.socle.registry.indicator.domain.Breakdown;
import org.socle.registry.indicator.domain.Cell;
import org.socle.registry.indicator.domain.Indicator;

/** Counts figures of the caller's territory as the register is now. Small numbers are still shown. */
public interface IndicatorStore {

    /**
     * One question.
     *
     * @param territory code of the area whose people are counted
     * @param level of the areas that figures are told for; null for the territory as a whole
     * @param day on which ages are taken
     * @param metres how far away the nearest access point may be
     */
    record Question(
            Indicator indicator,
            String territory,
            Territory.@Nullable Level level,
            Set<Breakdown> by,
            LocalDate day,
            int metres) {

        public Question {
            by = Set.copyOf(by);
        }
    }

    /** Figures of areas where anybody is counted, in no order. */
    List<Cell> count(Question question);
}
