package org.socle.registry.intake.format;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.socle.registry.intake.domain.ListFormat;
import org.socle.registry.intake.domain.ListShape;
import org.socle.web.problem.ProblemException;

/** Rows of a list that is one JSON array of objects. After a fault nobody knows where the next object begins. */
final class JsonRows implements Rows {

    private final JsonParser json;
    private final JsonObjects objects = new JsonObjects();

    JsonRows(InputStream in) {
        try {
            this.json = JsonObjects.JSON.createParser(in);
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
        return ListShape.of(ListFormat.JSON);
    }

    @Override
    public void forEach(RowReader reader) {
        try {
            if (json.nextToken() != JsonToken.START_ARRAY) {
                throw malformed();
            }
            long number = 0;
            while (json.nextToken() != JsonToken.END_ARRAY) {
                number++;
                if (json.currentToken() != JsonToken.START_OBJECT) {
                    throw malformed();
                }
                Row row = new Row(number, objects.cells(json));
                if (!row.isBlank()) {
                    reader.read(row);
                }
            }
            if (json.nextToken() != null) {
                throw malformed();
            }
        } catch (JacksonException e) {
            throw malformed();
        } catch (IOException e) {
            throw new UncheckedIOException("the list cannot be read on", e);
        }
    }

    private ProblemException malformed() {
        return FormatProblems.JSON_MALFORMED.about(json.currentLocation().getLineNr());
    }

    @Override
    public void close() {}
}
