package org.socle.registry.csv;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.socle.registry.csv.CsvList.Breakage;
import org.socle.registry.csv.CsvList.Line;
import org.socle.registry.csv.TextLines.TextLine;

/**
 * Records of a list. Where quotes do not close, the line that opens them is given as a broken one, and reading goes on with
 * the line after it: a parser of the whole text would take everything that follows for one cell.
 */
final class CsvRecords {

    /** Lines that a cell between quotes may run over. */
    private static final int MOST_LINES = 50;

    private final TextLines lines;
    private final char separator;
    private final Deque<TextLine> ahead = new ArrayDeque<>();

    /** @param first a line that was read already to find the separator */
    CsvRecords(TextLines lines, char separator, TextLine first) {
        this.lines = lines;
        this.separator = separator;
        ahead.add(first);
    }

    /** The next record that is not blank; null after the last. */
    @Nullable
    Line next() throws IOException {
        TextLine line = nextLine();
        while (line != null && line.text().isBlank()) {
            line = nextLine();
        }
        if (line == null) {
            return null;
        }
        if (line.cut()) {
            return broken(line, Breakage.TOO_LONG);
        }
        return line.text().indexOf('"') < 0 ? new Line(line.number(), split(line.text())) : quoted(line);
    }

    private Line quoted(TextLine first) throws IOException {
        Quotes quotes = new Quotes(separator);
        quotes.read(first.text());
        StringBuilder text = new StringBuilder(first.text());
        Deque<TextLine> taken = new ArrayDeque<>();
        while (quotes.open() && taken.size() < MOST_LINES) {
            TextLine more = nextLine();
            if (more == null) {
                break;
            }
            taken.push(more);
            if (more.cut()) {
                break;
            }
            quotes.read("\n" + more.text());
            text.append('\n').append(more.text());
        }
        if (quotes.close()) {
            return parsed(first, text.toString());
        }
        while (!taken.isEmpty()) {
            ahead.addFirst(taken.pop());
        }
        return broken(first, Breakage.QUOTES);
    }

    private Line parsed(TextLine first, String text) {
        try {
            return new Line(
                    first.number(),
                    CsvReader.builder()
                            .fieldSeparator(separator)
                            .ofSingleCsvRecord(text)
                            .getFields());
        } catch (CsvParseException e) {
            return broken(first, Breakage.QUOTES);
        }
    }

    private Line broken(TextLine line, Breakage breakage) {
        return new Line(line.number(), split(line.text()), breakage);
    }

    private @Nullable TextLine nextLine() throws IOException {
        return ahead.isEmpty() ? lines.next() : ahead.poll();
    }

    private List<String> split(String text) {
        List<String> cells = new ArrayList<>();
        int from = 0;
        for (int at = text.indexOf(separator); at >= 0; at = text.indexOf(separator, from)) {
            cells.add(text.substring(from, at));
            from = at + 1;
        }
        cells.add(text.substring(from));
        return cells;
    }

    /** Follows quotes through a record: a quote opens at the beginning of a cell only, and closes at the end of one. */
    private static final class Quotes {

        private enum At {
            CELL_START,
            PLAIN,
            QUOTED,
            QUOTE_IN_QUOTED,
            BROKEN
        }

        private final char separator;
        private At at = At.CELL_START;

        Quotes(char separator) {
            this.separator = separator;
        }

        void read(String text) {
            for (int position = 0; position < text.length() && at != At.BROKEN; position++) {
                at = after(text.charAt(position));
            }
        }

        private At after(char letter) {
            return switch (at) {
                case CELL_START -> letter == '"' ? At.QUOTED : plain(letter);
                case PLAIN -> plain(letter);
                case QUOTED -> letter == '"' ? At.QUOTE_IN_QUOTED : At.QUOTED;
                case QUOTE_IN_QUOTED -> letter == '"' ? At.QUOTED : letter == separator ? At.CELL_START : At.BROKEN;
                case BROKEN -> At.BROKEN;
            };
        }

        private At plain(char letter) {
            return letter == separator ? At.CELL_START : At.PLAIN;
        }

        boolean open() {
            return at == At.QUOTED;
        }

        boolean close() {
            return at != At.QUOTED && at != At.BROKEN;
        }
    }
}
