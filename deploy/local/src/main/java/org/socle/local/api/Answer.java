package org.socle.local.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.Optional;
import java.util.stream.IntStream;

/** What the platform answered, and to which request. */
public record Answer(String request, HttpResponse<String> response) {

    private static final ObjectMapper JSON = new ObjectMapper();

    public int status() {
        return response.statusCode();
    }

    public Optional<String> header(String name) {
        return response.headers().firstValue(name);
    }

    public String text() {
        return response.body();
    }

    /** The body as JSON; a missing node when it is not JSON. */
    public JsonNode body() {
        try {
            var body = JSON.readTree(response.body());
            return body == null ? MissingNode.getInstance() : body;
        } catch (JsonProcessingException notJson) {
            return MissingNode.getInstance();
        }
    }

    /** This answer, if it has one of the given statuses. */
    public Answer expect(int... statuses) throws IOException {
        if (IntStream.of(statuses).anyMatch(status -> status == status())) {
            return this;
        }
        throw new IOException(request + " answered " + status() + ": " + text());
    }
}
