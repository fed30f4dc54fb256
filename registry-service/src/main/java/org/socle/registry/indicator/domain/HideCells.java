package org.socle.registry.indicator.domain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.socle.registry.figure.domain.SmallCells;

/**
 * Hides small cells of a table, and with each one a second one in every direction: among the groups of each breakdown and
 * among the areas that make up the area around them. Sums over one breakdown or over areas are known to whoever asks for
 * them, so each such line is kept by itself. Tables of several levels laid over each other are not compared.
 *
 * @param parents which area lies around an area
 */
public record HideCells(SmallCells small, Function<String, String> parents) {

    /** What these tell apart is not groups of one whole, so that nobody can subtract. */
    private static final Set<Breakdown> NO_WHOLE = Set.of(Breakdown.FIELD, Breakdown.BAND, Breakdown.TARGET_GROUP);

    /** The same cells by area and group, the hidden ones without numbers. */
    public List<Cell> of(Indicator indicator, List<Cell> cells) {
        Set<Cell> hidden = new HashSet<>();
        List<List<Cell>> lines = lines(cells);
        int before = -1;
        while (before < hidden.size()) {
            before = hidden.size();
            for (List<Cell> line : lines) {
                hidden.addAll(small.hidden(line, hidden, cell -> cell.numbers(indicator), Cell::name));
            }
        }
        return cells.stream()
                .map(cell -> hidden.contains(cell) ? cell.hidden() : cell)
                .sorted(Comparator.comparing(Cell::name))
                .toList();
    }

    /** Cells that differ in one thing only. */
    private List<List<Cell>> lines(List<Cell> cells) {
        Map<String, List<Cell>> lines = new LinkedHashMap<>();
        for (Cell cell : cells) {
            add(lines, "areas of " + parents.apply(cell.area()) + " " + cell.key(), cell);
            for (Breakdown along : cell.key().keySet()) {
                if (!NO_WHOLE.contains(along)) {
                    Map<Breakdown, String> others = new EnumMap<>(cell.key());
                    others.remove(along);
                    add(lines, along + " in " + cell.area() + " " + others, cell);
                }
            }
        }
        return List.copyOf(lines.values());
    }

    private static void add(Map<String, List<Cell>> lines, String line, Cell cell) {
        lines.computeIfAbsent(line, ignored -> new ArrayList<>()).add(cell);
    }
}
