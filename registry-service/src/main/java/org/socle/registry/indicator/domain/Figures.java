package org.socle.registry.indicator.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The figures of one indicator.
 *
 * @param territory code of the area that was asked about
 * @param asOf the day they are of; of frozen ones, the day of the snapshot
 * @param inputsHash of the snapshot they were read from; null when they were counted now
 */
public record Figures(
        Indicator indicator,
        String territory,
        Set<Breakdown> by,
        LocalDate asOf,
        @Nullable String inputsHash,
        List<Cell> cells) {

    /** Changes with every change of a formula, so that a figure says by which it was counted. */
    public static final String METHOD = "registry-1";

    public Figures {
        by = Set.copyOf(by);
        cells = List.copyOf(cells);
    }
}
