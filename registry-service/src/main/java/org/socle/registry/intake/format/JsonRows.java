package org.socle.registry.intake.format;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.socle.registry.intake.domain.ListFormat;
import org.socle.registry.intake.domain.ListShape;
import org.socle.web.problem.ProblemException;

/**
 * Rows of a list that is one JSON array of objects, or of submissions of Kobo, whose households become rows of persons.
 * One object after the other is in memory. After a fault nobody knows where the next object begins.
 */
final class JsonRows implements Rows {

    private static final ObjectMapper MAPPER = new ObjectMapper(JsonObjects.JSON)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY);

    private static final String RESULTS = "results";

    private final CountedParts parts;
    private final JsonParser json;
    private final JsonObjects objects = new JsonObjects();
    private long number;

    JsonRows(InputStream in) {
        try {
            this.parts = new CountedParts(in);
            this.json = MAPPER.createParser(parts);
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
            if (json.nextToken() == JsonToken.START_OBJECT) {
                object(reader);
            } else if (json.currentToken() == JsonToken.START_ARRAY) {
                array(reader);
            } else {
                throw malformed();
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

    private void array(RowReader reader) throws IOException {
        parts.begin();
        while (json.nextToken() != JsonToken.END_ARRAY) {
            read(json.readValueAsTree(), reader);
            parts.begin();
        }
    }

    /** One submission, or a page of them as Kobo's own interface answers. */
    private void object(RowReader reader) throws IOException {
        ObjectNode fields = MAPPER.createObjectNode();
        boolean page = false;
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String field = json.currentName();
            JsonToken value = json.nextToken();
            if (value == JsonToken.START_ARRAY && field.equals(RESULTS) && !KoboSubmission.isOne(fields)) {
                array(reader);
                page = true;
            } else {
                fields.set(field, json.<JsonNode>readValueAsTree());
            }
        }
        if (page) {
            return;
        }
        if (!KoboSubmission.isOne(fields)) {
            throw FormatProblems.DIFFERS.about(
                    ListFormat.NDJSON.name(), ListFormat.JSON.name(), ListFormat.NDJSON.mediaType());
        }
        read(fields, reader);
    }

    private void read(JsonNode object, RowReader reader) throws IOException {
        if (!object.isObject()) {
            throw malformed();
        }
        List<? extends JsonNode> rows = KoboSubmission.isOne(object) ? KoboSubmission.rows(object) : List.of(object);
        for (JsonNode each : rows) {
            number++;
            Row row = new Row(number, cells(each));
            if (!row.isBlank()) {
                reader.read(row);
            }
        }
    }

    private List<String> cells(JsonNode object) throws IOException {
        try (JsonParser fields = object.traverse(MAPPER)) {
            fields.nextToken();
            return objects.cells(fields);
        }
    }

    private ProblemException malformed() {
        return FormatProblems.JSON_MALFORMED.about(json.currentLocation().getLineNr());
    }

    @Override
    public void close() {
        try {
            json.close();
        } catch (IOException e) {
            throw new UncheckedIOException("the list cannot be closed", e);
        }
    }
}
