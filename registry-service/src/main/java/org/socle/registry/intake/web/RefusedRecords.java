package org.socle.registry.intake.web;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.socle.registry.intake.domain.RejectedRow;
import org.socle.registry.intake.domain.RowFault;
import org.socle.registry.intake.format.Mark;
import org.socle.web.language.Language;
import org.socle.web.problem.ProblemTexts;
import org.socle.web.problem.ProblemTexts.Part;

/** Refused rows as they came, with their number, what is wrong with them and how to mend it. */
final class RefusedRecords {

    private static final List<String> OURS = List.of("_row", "_errors", "_fix");

    private final List<String> columns;
    private final Language language;
    private final List<Integer> kept = new ArrayList<>();

    RefusedRecords(List<String> columns, Language language) {
        this.columns = columns;
        this.language = language;
        for (int at = 0; at < columns.size(); at++) {
            if (!OURS.contains(columns.get(at))) {
                kept.add(at);
            }
        }
    }

    List<String> header() {
        List<String> header = new ArrayList<>();
        kept.forEach(at -> header.add(columns.get(at)));
        header.addAll(OURS);
        return header;
    }

    List<String> record(RejectedRow row) {
        List<String> cells = new ArrayList<>();
        kept.forEach(
                at -> cells.add(at < row.cells().size() ? Mark.text(row.cells().get(at)) : ""));
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
}
