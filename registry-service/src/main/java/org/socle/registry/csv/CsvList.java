package org.socle.registry.csv;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.socle.registry.csv.TextLines.TextLine;
import org.socle.web.problem.ProblemException;

/** A list being read, from its header on. */
public final class CsvList {

    /** Excel writes the separator into a line of its own before the header. */
    private static final Pattern TOLD_SEPARATOR = Pattern.compile("\"?sep=.\"?[,;\\t]*", Pattern.CASE_INSENSITIVE);

    private final DecodedText text;
    private final char separator;
    private final List<String> columns;
    private final CsvRecords records;

    private CsvList(DecodedText text, char separator, List<String> columns, CsvRecords records) {
        this.text = text;
        this.separator = separator;
        this.columns = columns;
        this.records = records;
    }

    /** Why the cells of a row cannot be told apart. */
    public enum Breakage {
        QUOTES,
        TOO_LONG
    }

    /**
     * One row of the list; cells beyond the header are given too, missing ones are empty.
     *
     * @param breakage null for a row that can be read; the cells of another are a guess
     */
    public record Line(
            long number, List<String> cells, @Nullable Breakage breakage) {
        public Line {
            cells = List.copyOf(cells);
        }

        Line(long number, List<String> cells) {
            this(number, cells, null);
        }

        @Override
        public String toString() {
            return "Line[" + number + "]";
        }
    }

    /** What is done with each row. */
    @FunctionalInterface
    public interface LineReader {
        void read(Line line) throws IOException;
    }

    /**
     * Reads the header.
     *
     * @throws ProblemException 400 when the list is empty or names a column twice
     */
    public static CsvList open(InputStream in) {
        try {
            DecodedText text = new DecodedText(in);
            TextLines lines = new TextLines(text);
            TextLine header = lineWithText(lines);
            boolean isTold =
                    TOLD_SEPARATOR.matcher(header.text().stripLeading()).matches();
            char separator = isTold ? header.text().charAt(header.text().indexOf('=') + 1) : separator(header.text());
            CsvRecords records = new CsvRecords(lines, separator, isTold ? lineWithText(lines) : header);
            Line names = records.next();
            if (names == null) {
                throw CsvProblems.EMPTY.about();
            }
            if (names.breakage() != null) {
                throw CsvProblems.MALFORMED.about();
            }
            return new CsvList(text, separator, names(names.cells()), records);
        } catch (IOException e) {
            throw new UncheckedIOException("the list cannot be read on", e);
        }
    }

    /** The names in the header, in lower case. */
    public List<String> columns() {
        return columns;
    }

    public char separator() {
        return separator;
    }

    /** What the text turned out to be, as far as it was read. */
    public Charset charset() {
        return text.charset();
    }

    /** @throws ProblemException 400 when a column is missing, or is none that is known */
    public CsvList require(Collection<String> required, Collection<String> optional) {
        for (String column : required) {
            if (!columns.contains(column)) {
                throw CsvProblems.COLUMN_MISSING.about(column, String.join(", ", required));
            }
        }
        for (String column : columns) {
            if (!required.contains(column) && !optional.contains(column)) {
                List<String> known = new ArrayList<>(required);
                known.addAll(optional);
                throw CsvProblems.COLUMN_UNKNOWN.about(column, String.join(", ", known));
            }
        }
        return this;
    }

    /** Where a column stands; -1 when the list has none of that name. */
    public int position(String column) {
        return columns.indexOf(column);
    }

    /**
     * Reads on to the end; blank rows are passed over.
     *
     * @throws ProblemException 400 when there are rows that cannot be read
     */
    public void forEach(LineReader lines) {
        forEachEven(line -> {
            if (line.breakage() != null) {
                throw CsvProblems.MALFORMED.about();
            }
            if (line.cells().stream().anyMatch(cell -> cell.indexOf(DecodedText.UNREADABLE) >= 0)) {
                throw CsvProblems.NOT_UTF8.about();
            }
            lines.read(line);
        });
    }

    /** Reads on to the end, giving even the rows that are broken; blank rows are passed over. */
    public void forEachEven(LineReader lines) {
        try {
            for (Line row = records.next(); row != null; row = records.next()) {
                List<String> cells = new ArrayList<>(row.cells());
                while (cells.size() < columns.size()) {
                    cells.add("");
                }
                if (cells.stream().anyMatch(cell -> !cell.isBlank())) {
                    lines.read(new Line(row.number(), cells, row.breakage()));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the list cannot be read on", e);
        }
    }

    private static TextLine lineWithText(TextLines lines) throws IOException {
        TextLine line = lines.next();
        while (line != null && line.text().isBlank()) {
            line = lines.next();
        }
        if (line == null) {
            throw CsvProblems.EMPTY.about();
        }
        return line;
    }

    /** The one that stands most often in the header. */
    private static char separator(String header) {
        long commas = header.chars().filter(letter -> letter == ',').count();
        long semicolons = header.chars().filter(letter -> letter == ';').count();
        long tabs = header.chars().filter(letter -> letter == '\t').count();
        if (tabs > commas && tabs > semicolons) {
            return '\t';
        }
        return semicolons > commas ? ';' : ',';
    }

    /** The names of a header in lower case; none stands twice. */
    public static List<String> names(List<String> header) {
        List<String> columns = header.stream()
                .map(name -> name.strip().toLowerCase(Locale.ROOT))
                .toList();
        Set<String> seen = new HashSet<>();
        for (String column : columns) {
            if (!column.isEmpty() && !seen.add(column)) {
                throw CsvProblems.COLUMN_TWICE.about(column);
            }
        }
        return columns;
    }
}
