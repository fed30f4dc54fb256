package org.socle.registry.intake.domain;

import java.util.List;

/** A row as it came: its number in the list and its cells. */
public record StagedRow(long number, String householdKey, List<String> cells) {

    public StagedRow {
        cells = List.copyOf(cells);
    }

    @Override
    public String toString() {
        return "StagedRow[" + number + "]";
    }
}
