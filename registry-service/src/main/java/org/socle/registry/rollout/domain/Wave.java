package org.socle.registry.rollout.domain;

import java.time.LocalDate;
import java.util.List;

/**
 * The areas in which a programme is rolled out together.
 *
 * @param programme code of the programme
 * @param number 1 for the first wave
 * @param pilot whether the areas try the programme out before the others
 * @param from the first day on which somebody there may be enrolled
 * @param territories codes of the areas, each with everything inside
 */
public record Wave(WaveId id, String programme, int number, boolean pilot, LocalDate from, List<String> territories) {

    public Wave {
        territories = List.copyOf(territories);
    }
}
