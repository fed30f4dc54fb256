package org.socle.registry.intake.web;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** One object a row with the fields that say something: one a line, or all in one array. */
final class JsonSheet implements RefusedList.Sheet {

    private static final JsonFactory JSON = new JsonFactory();

    private final JsonGenerator json;
    private final List<String> header;
    private final boolean array;

    JsonSheet(OutputStream out, List<String> header, boolean array) throws IOException {
        this.json = JSON.createGenerator(out).setPrettyPrinter(new MinimalPrettyPrinter("\n"));
        this.header = header;
        this.array = array;
        if (array) {
            json.writeStartArray();
        }
    }

    @Override
    public void row(List<String> cells) throws IOException {
        json.writeStartObject();
        for (int at = 0; at < header.size(); at++) {
            if (!cells.get(at).isEmpty()) {
                json.writeStringField(header.get(at), cells.get(at));
            }
        }
        json.writeEndObject();
    }

    @Override
    public void close() throws IOException {
        if (array) {
            json.writeEndArray();
        }
        json.close();
    }
}
