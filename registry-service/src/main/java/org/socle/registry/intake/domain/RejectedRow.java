package org.socle.registry.intake.domain;

import java.util.List;

/** A row without effect and why. */
public record RejectedRow(long number, List<String> cells, List<RowFault> faults) {

    public RejectedRow {
        cells = List.copyOf(cells);
        faults = List.copyOf(faults);
    }

    @Override
    public String toString() {
        return "RejectedRow[" + number + "]";
    }
}
