package org.socle.registry.intake.format;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.socle.registry.csv.CsvList;
import org.socle.registry.csv.CsvList.Line;
import org.socle.registry.intake.domain.ListFormat;
import org.socle.registry.intake.domain.ListShape;

/** Rows of a CSV list. */
final class CsvRows implements Rows {

    /** A cell we made harmless when we gave it back. */
    private static final Pattern HARMLESS = Pattern.compile("'[=+\\-@\t\r].*", Pattern.DOTALL);

    private final CsvList list;

    CsvRows(InputStream in) {
        this.list = CsvList.open(in);
    }

    @Override
    public List<String> columns() {
        return list.columns();
    }

    @Override
    public ListShape shape() {
        return new ListShape(
                ListFormat.CSV, String.valueOf(list.separator()), list.charset().name());
    }

    @Override
    public void forEach(RowReader reader) {
        list.forEachEven(line -> reader.read(new Row(line.number(), cells(line))));
    }

    private static List<String> cells(Line line) {
        List<String> cells = new ArrayList<>(line.cells());
        cells.replaceAll(cell -> cell.startsWith("'") && HARMLESS.matcher(cell).matches() ? cell.substring(1) : cell);
        if (line.breakage() != null) {
            Mark mark = switch (line.breakage()) {
                case QUOTES -> Mark.QUOTES;
                case TOO_LONG -> Mark.TOO_LONG;
            };
            cells.set(0, mark.on(cells.getFirst()));
        }
        return cells;
    }

    @Override
    public void close() {}
}
