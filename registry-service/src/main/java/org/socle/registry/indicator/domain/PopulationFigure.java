package org.socle.registry.indicator.domain;

import java.time.LocalDate;

/** How many people lived in a commune on a day, as the statistics office says. */
public record PopulationFigure(String commune, LocalDate asOf, long persons) {

    public PopulationFigure {
        if (persons < 0) {
            throw new IllegalArgumentException("nobody can live there less than nobody: " + persons);
        }
    }
}
