package org.socle.registry.intake.web;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.function.LongFunction;
import org.socle.registry.intake.domain.ListShape;
import org.socle.registry.intake.domain.PartnerImport;
import org.socle.registry.intake.domain.RejectedRow;
import org.socle.web.language.Language;

/** Refused rows as a list in the format they came in, which can be corrected and sent again as it is. */
final class RefusedList {

    private final RefusedRecords records;
    private final ListShape shape;

    RefusedList(PartnerImport push, Language language) {
        this.records = new RefusedRecords(push.columns(), language);
        this.shape = push.shape();
    }

    /** Where rows go, one after the other. */
    interface Sheet extends AutoCloseable {
        void row(List<String> cells) throws IOException;

        @Override
        void close() throws IOException;
    }

    /** @param next the rows after a row number; an empty list ends it */
    void write(OutputStream out, LongFunction<List<RejectedRow>> next) throws IOException {
        try (Sheet sheet = open(out)) {
            List<RejectedRow> rows = next.apply(0);
            while (!rows.isEmpty()) {
                for (RejectedRow row : rows) {
                    sheet.row(records.record(row));
                }
                rows = next.apply(rows.getLast().number());
            }
        }
    }

    private Sheet open(OutputStream out) throws IOException {
        return switch (shape.format()) {
            case CSV -> new CsvSheet(out, records.header(), shape);
            case XLSX -> new XlsxSheet(out, records.header());
            case NDJSON -> new JsonSheet(out, records.header(), false);
            case JSON -> new JsonSheet(out, records.header(), true);
        };
    }
}
