package org.socle.registry.territory;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.socle.registry.csv.CsvList;
import org.socle.registry.territory.domain.AreaLevel;
import org.socle.registry.territory.domain.AreaRow;
import org.socle.web.problem.FieldProblem;

/** Reads a list of areas; a list with a row that cannot be read is refused whole. */
final class ReadTerritoryList {

    private static final List<String> COLUMNS = List.of("code", "parent_code", "level", "name");
    private static final Pattern CODE = Pattern.compile("[A-Z]{2}(-[A-Z0-9]{1,10}){0,4}");
    private static final int LONGEST_NAME = 200;

    private final List<AreaRow> rows = new ArrayList<>();
    private final List<FieldProblem> faults = new ArrayList<>();

    private ReadTerritoryList() {}

    static List<AreaRow> of(InputStream in) {
        CsvList list = CsvList.open(in).require(COLUMNS, List.of());
        var reading = new ReadTerritoryList();
        list.forEach(line -> reading.read(
                line,
                line.cells().get(list.position("code")).strip(),
                line.cells().get(list.position("parent_code")).strip(),
                line.cells().get(list.position("level")).strip(),
                line.cells().get(list.position("name")).strip()));
        if (!reading.faults.isEmpty()) {
            throw TerritoryProblems.LIST_REFUSED.about(reading.faults.size()).with(reading.faults);
        }
        return reading.rows;
    }

    private void read(CsvList.Line line, String code, String parent, String level, String name) {
        if (!CODE.matcher(code).matches()) {
            fault(line, "code-unreadable");
            return;
        }
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            fault(line, "name-unreadable");
            return;
        }
        try {
            AreaLevel known = AreaLevel.valueOf(level.toUpperCase(Locale.ROOT));
            rows.add(new AreaRow((int) line.number(), code, parent.isEmpty() ? null : parent, known, name));
        } catch (IllegalArgumentException unknownLevel) {
            fault(line, "level-unknown");
        }
    }

    private void fault(CsvList.Line line, String reason) {
        faults.add(new FieldProblem("/rows/" + line.number(), TerritoryProblems.ROW_PREFIX + reason, line.number()));
    }
}
