package org.socle.registry.intake;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.socle.registry.csv.CsvProblems;

/** Which columns of a list are which of ours, and where their cells go. */
final class ListColumns {

    private static final int NAMELESS = -1;

    private final Set<String> known = new HashSet<>(ImportColumns.OPTIONAL);
    private final List<String> names = new ArrayList<>();
    private final List<Integer> places = new ArrayList<>();

    ListColumns() {
        known.addAll(ImportColumns.REQUIRED);
    }

    /** Takes in the columns of the list, of which more may have come. */
    void see(List<String> columns) {
        for (String column : columns.subList(places.size(), columns.size())) {
            if (column.isEmpty()) {
                places.add(NAMELESS);
            } else {
                add(column);
            }
        }
    }

    private void add(String column) {
        if (!known.contains(column)) {
            throw CsvProblems.COLUMN_UNKNOWN.about(column, all());
        }
        if (names.contains(column)) {
            throw CsvProblems.COLUMN_TWICE.about(column);
        }
        places.add(names.size());
        names.add(column);
    }

    /** Our names, in the order of the arranged cells. */
    List<String> names() {
        return Collections.unmodifiableList(names);
    }

    /** @throws org.socle.web.problem.ProblemException 400 when a column is missing that every list has */
    void requireAll() {
        for (String column : ImportColumns.REQUIRED) {
            if (!names.contains(column)) {
                throw CsvProblems.COLUMN_MISSING.about(column, String.join(", ", ImportColumns.REQUIRED));
            }
        }
    }

    /** The cells in the order of the names; whatever stands under no name comes behind them. */
    List<String> arrange(List<String> cells) {
        List<String> arranged = new ArrayList<>(Collections.nCopies(names.size(), ""));
        for (int at = 0; at < cells.size(); at++) {
            int place = at < places.size() ? places.get(at) : NAMELESS;
            if (place >= 0) {
                arranged.set(place, cells.get(at));
            } else if (!cells.get(at).isBlank()) {
                arranged.add(cells.get(at));
            }
        }
        return arranged;
    }

    private static String all() {
        Collection<String> all = new ArrayList<>(ImportColumns.REQUIRED);
        all.addAll(ImportColumns.OPTIONAL);
        return String.join(", ", all);
    }
}
