package org.socle.registry.intake.format;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads flat objects, and gathers the names of their fields as columns. */
final class JsonObjects {

    private static final int LONGEST_TEXT = 256 * 1024;
    private static final int MOST_COLUMNS = 1000;

    static final JsonFactory JSON = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            // Whoever reads a list reads it to its last byte, also behind the array.
            .disable(StreamReadFeature.AUTO_CLOSE_SOURCE)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxStringLength(LONGEST_TEXT)
                    .maxNestingDepth(50)
                    .build())
            .build();

    private final Map<String, Integer> positions = new LinkedHashMap<>();
    private final List<String> columns = new ArrayList<>();

    List<String> columns() {
        return Collections.unmodifiableList(columns);
    }

    /** The cells of the object whose beginning was just read. */
    List<String> cells(JsonParser json) throws IOException {
        List<String> cells = new ArrayList<>(Collections.nCopies(columns.size(), ""));
        for (JsonToken token = json.nextToken(); token != JsonToken.END_OBJECT; token = json.nextToken()) {
            int position = position(json);
            json.nextToken();
            String text = text(json);
            while (cells.size() <= position) {
                cells.add("");
            }
            cells.set(position, text);
        }
        return cells;
    }

    private int position(JsonParser json) throws IOException {
        String column = json.currentName().strip().toLowerCase(Locale.ROOT);
        @Nullable Integer known = positions.get(column);
        if (known != null) {
            return known;
        }
        if (columns.size() == MOST_COLUMNS) {
            throw new JsonParseException(json, "nobody names so many columns");
        }
        positions.put(column, columns.size());
        columns.add(column);
        return columns.size() - 1;
    }

    private static String text(JsonParser json) throws IOException {
        return switch (json.currentToken()) {
            case VALUE_STRING, VALUE_TRUE, VALUE_FALSE -> json.getText();
            case VALUE_NUMBER_INT -> Mark.NUMBER.on(json.getText());
            case VALUE_NUMBER_FLOAT -> WrittenNumber.text(new BigDecimal(json.getText()));
            case START_ARRAY -> texts(json);
            case START_OBJECT -> {
                json.skipChildren();
                yield Mark.NESTED.on("");
            }
            default -> "";
        };
    }

    /** Several codes stand in one cell, as in other formats. */
    private static String texts(JsonParser json) throws IOException {
        List<String> texts = new ArrayList<>();
        boolean nested = false;
        while (json.nextToken() != JsonToken.END_ARRAY) {
            if (json.currentToken().isScalarValue()) {
                texts.add(Mark.text(text(json)));
            } else {
                json.skipChildren();
                nested = true;
            }
        }
        String joined = String.join(";", texts);
        return nested ? Mark.NESTED.on(joined) : joined;
    }
}
