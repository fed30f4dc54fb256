package org.socle.registry.intake.format;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.socle.registry.csv.CsvProblems;
import org.socle.registry.csv.DecodedText;
import org.socle.registry.csv.TextLines;
import org.socle.registry.csv.TextLines.TextLine;
import org.socle.registry.intake.domain.ListFormat;
import org.socle.registry.intake.domain.ListShape;

/** Rows of a list with one JSON object a line; a line that is none is refused by itself. */
final class NdjsonRows implements Rows {

    private final TextLines lines;
    private final JsonObjects objects = new JsonObjects();

    NdjsonRows(InputStream in) {
        try {
            this.lines = new TextLines(new DecodedText(in));
        } catch (IOException e) {
            throw new UncheckedIOException("the list cannot be read on", e);
        }
    }

    @Override
    public List<String> columns() {
        return objects.columns();
    }

    @Override
    public ListShape shape() {
        return ListShape.of(ListFormat.NDJSON);
    }

    @Override
    public void forEach(RowReader reader) {
        try {
            boolean empty = true;
            for (TextLine line = lines.next(); line != null; line = lines.next()) {
                if (!line.text().isBlank()) {
                    empty = false;
                    Row row = row(line);
                    if (!row.isBlank()) {
                        reader.read(row);
                    }
                }
            }
            if (empty) {
                throw CsvProblems.EMPTY.about();
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the list cannot be read on", e);
        }
    }

    private Row row(TextLine line) {
        if (line.cut()) {
            return new Row(line.number(), List.of(Mark.TOO_LONG.on(line.text())));
        }
        try (JsonParser json = JsonObjects.JSON.createParser(line.text())) {
            if (json.nextToken() == JsonToken.START_OBJECT) {
                List<String> cells = objects.cells(json);
                if (json.nextToken() == null) {
                    return new Row(line.number(), cells);
                }
            }
        } catch (IOException e) {
            // Said below: whatever the reason, the line is no object.
        }
        return new Row(line.number(), List.of(Mark.NOT_JSON.on(line.text())));
    }

    @Override
    public void close() {}
}
