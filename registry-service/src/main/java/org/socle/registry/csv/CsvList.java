package org.socle.registry.csv;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.socle.web.problem.ProblemException;

/** A list being read, from its header on. */
public final class CsvList {

    private static final int LONGEST_HEADER = 16 * 1024;
    private static final int LONGEST_CELL = 64 * 1024;
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final List<String> columns;
    private final Iterator<CsvRecord> records;

    private CsvList(List<String> columns, Iterator<CsvRecord> records) {
        this.columns = columns;
        this.records = records;
    }

    /** One row of the list; cells beyond the header are given too, missing ones are empty. */
    public record Line(long number, List<String> cells) {
        public Line {
            cells = List.copyOf(cells);
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
     * @throws ProblemException 400 when the list is empty, not UTF-8 or names a column twice
     */
    public static CsvList open(InputStream in) {
        return translated(() -> {
            BufferedReader reader = reader(in);
            char separator = separator(reader);
            Iterator<CsvRecord> records = CsvReader.builder()
                    .fieldSeparator(separator)
                    .allowExtraFields(true)
                    .allowMissingFields(true)
                    .maxBufferSize(LONGEST_CELL)
                    .ofCsvRecord(reader)
                    .iterator();
            if (!records.hasNext()) {
                throw CsvProblems.EMPTY.about();
            }
            return new CsvList(columns(records.next()), records);
        });
    }

    /** The names in the header, in lower case. */
    public List<String> columns() {
        return columns;
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

    /** Reads on to the end; blank rows are passed over. */
    public void forEach(LineReader lines) {
        translated(() -> {
            while (records.hasNext()) {
                CsvRecord row = records.next();
                List<String> cells = new ArrayList<>(row.getFields());
                while (cells.size() < columns.size()) {
                    cells.add("");
                }
                if (cells.stream().anyMatch(cell -> !cell.isBlank())) {
                    lines.read(new Line(row.getStartingLineNumber(), cells));
                }
            }
            return columns;
        });
    }

    private static BufferedReader reader(InputStream in) throws IOException {
        var decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        var reader = new BufferedReader(new InputStreamReader(in, decoder), LONGEST_HEADER);
        reader.mark(1);
        if (reader.read() != BYTE_ORDER_MARK) {
            reader.reset();
        }
        return reader;
    }

    /** The one that stands most often in the header. */
    private static char separator(BufferedReader reader) throws IOException {
        reader.mark(LONGEST_HEADER);
        int commas = 0;
        int semicolons = 0;
        int tabs = 0;
        for (int read = 0; read < LONGEST_HEADER - 1; read++) {
            int letter = reader.read();
            if (letter < 0 || letter == '\n' || letter == '\r') {
                break;
            }
            commas += letter == ',' ? 1 : 0;
            semicolons += letter == ';' ? 1 : 0;
            tabs += letter == '\t' ? 1 : 0;
        }
        reader.reset();
        if (tabs > commas && tabs > semicolons) {
            return '\t';
        }
        return semicolons > commas ? ';' : ',';
    }

    private static List<String> columns(CsvRecord header) {
        List<String> columns = header.getFields().stream()
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

    private interface Reading<T> {
        T read() throws IOException;
    }

    /** Turns what the libraries throw into what a caller can mend. */
    private static <T> T translated(Reading<T> reading) {
        try {
            return reading.read();
        } catch (CharacterCodingException e) {
            throw CsvProblems.NOT_UTF8.about();
        } catch (IOException e) {
            throw new UncheckedIOException("the list cannot be read on", e);
        } catch (UncheckedIOException e) {
            throw e.getCause() instanceof CharacterCodingException ? CsvProblems.NOT_UTF8.about() : e;
        } catch (CsvParseException e) {
            throw e.getCause() instanceof CharacterCodingException
                    ? CsvProblems.NOT_UTF8.about()
                    : CsvProblems.MALFORMED.about();
        }
    }
}
