package org.socle.registry.intake.format;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.socle.registry.csv.CsvProblems;
import org.socle.registry.intake.domain.ListFormat;

/** Opens a list in the format it was announced in, unless its first bytes are those of another. */
public final class OpenRows {

    private static final int FIRST_BYTES = 512;

    private OpenRows() {}

    /**
     * Opens a list.
     *
     * @param sheet name or number of a sheet of a workbook; null for the first
     * @throws org.socle.web.problem.ProblemException 400 when it cannot be read as what it was announced as
     */
    public static Rows open(InputStream in, ListFormat announced, @Nullable String sheet) {
        BufferedInputStream buffered = new BufferedInputStream(in, FIRST_BYTES);
        check(firstBytes(buffered), announced);
        return switch (announced) {
            case CSV -> new CsvRows(buffered);
            case NDJSON -> new NdjsonRows(buffered);
            case JSON -> new JsonRows(buffered);
            case XLSX -> XlsxRows.open(buffered, sheet);
        };
    }

    private static void check(String first, ListFormat announced) {
        if (first.isEmpty()) {
            throw CsvProblems.EMPTY.about();
        }
        refuseForeign(first);
        ListFormat found = found(first, announced);
        if (found != announced) {
            throw FormatProblems.DIFFERS.about(found.name(), announced.name(), found.mediaType());
        }
    }

    /** What people send by mistake, and what it should have been. */
    private static void refuseForeign(String first) {
        if (first.startsWith("\u00D0\u00CF\u0011\u00E0")) {
            throw FormatProblems.UNKNOWN.about("XLS (Excel 97-2003)");
        }
        if (first.startsWith("%PDF")) {
            throw FormatProblems.UNKNOWN.about("PDF");
        }
        if (first.startsWith("\u001F\u008B")) {
            throw FormatProblems.UNKNOWN.about("GZIP");
        }
        String text = first.stripLeading();
        if (text.startsWith("<?xml") || text.regionMatches(true, 0, "<!doctype", 0, 9) || text.startsWith("<html")) {
            throw FormatProblems.UNKNOWN.about("XML or HTML");
        }
    }

    private static ListFormat found(String first, ListFormat announced) {
        if (first.startsWith("PK\u0003\u0004")) {
            return ListFormat.XLSX;
        }
        String text = first.replace("\u00EF\u00BB\u00BF", "").stripLeading();
        if (text.startsWith("[")) {
            return ListFormat.JSON;
        }
        if (text.startsWith("{")) {
            return announced == ListFormat.JSON ? ListFormat.JSON : ListFormat.NDJSON;
        }
        // A first line that is no object is refused by itself; elsewhere, what is no JSON can only be CSV.
        return announced == ListFormat.NDJSON ? ListFormat.NDJSON : ListFormat.CSV;
    }

    private static String firstBytes(BufferedInputStream in) {
        try {
            in.mark(FIRST_BYTES);
            byte[] bytes = in.readNBytes(FIRST_BYTES);
            in.reset();
            return new String(bytes, StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new UncheckedIOException("the list cannot be read on", e);
        }
    }
}
