package org.socle.registry.intake.web;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongFunction;
import java.util.stream.Collectors;
import org.socle.registry.intake.domain.PartnerImport;
import org.socle.registry.intake.domain.RejectedRow;
import org.socle.registry.intake.domain.RowFault;
import org.socle.web.language.Language;
import org.socle.web.problem.ProblemTexts;
import org.socle.web.problem.ProblemTexts.Part;

/** Refused rows as a list that can be corrected in a spreadsheet and sent again as it is. */
final class RejectedRowsCsv {

    private static final List<String> OURS = List.of("_row", "_errors", "_fix");

    /** A cell that begins with one of these would be run as a formula when the list is opened. */
    private static final String FORMULA_STARTS = "=+-@\t\r";

    private final PartnerImport push;
    private final Language language;
    private final List<Integer> kept = new ArrayList<>();

    RejectedRowsCsv(PartnerImport push, Language language) {
        this.push = push;
        this.language = language;
        for (int at = 0; at < push.columns().size(); at++) {
            if (!OURS.contains(push.columns().get(at))) {
                kept.add(at);
            }
        }
    }

    /** @param next the rows after a row number; an empty list ends it */
    void write(OutputStream out, LongFunction<List<RejectedRow>> next) throws IOException {
        try (CsvWriter csv = CsvWriter.builder().build(out, StandardCharsets.UTF_8)) {
            List<String> header = new ArrayList<>();
            kept.forEach(at -> header.add(push.columns().get(at)));
            header.addAll(OURS);
            csv.writeRecord(header);
            List<RejectedRow> rows = next.apply(0);
            while (!rows.isEmpty()) {
                rows.forEach(row -> csv.writeRecord(record(row)));
                rows = next.apply(rows.getLast().number());
            }
        }
    }

    private List<String> record(RejectedRow row) {
        List<String> cells = new ArrayList<>();
        kept.forEach(
                at -> cells.add(harmless(at < row.cells().size() ? row.cells().get(at) : "")));
        cells.add(Long.toString(row.number()));
        cells.add(texts(row, Part.DETAIL));
        cells.add(texts(row, Part.FIX));
        return cells;
    }

    private String texts(RejectedRow row, Part part) {
        return row.faults().stream().map(fault -> text(fault, part)).distinct().collect(Collectors.joining(" "));
    }

    private String text(RowFault fault, Part part) {
        String text = ProblemTexts.all()
                .find(language, fault.code(), part, fault.args().toArray())
                .orElse(fault.code());
        return part == Part.DETAIL && !fault.column().isEmpty() ? fault.column() + ": " + text : text;
    }

    /** A telephone number in international form stays one: a plus and digits are no formula. */
    private static String harmless(String cell) {
        boolean formula =
                !cell.isEmpty() && FORMULA_STARTS.indexOf(cell.charAt(0)) >= 0 && !cell.matches("[+-]?[0-9 ().-]+");
        return formula ? "'" + cell : cell;
    }
}
