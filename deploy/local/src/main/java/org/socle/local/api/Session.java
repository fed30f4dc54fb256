package org.socle.local.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One caller's requests. Paths are those of the gateway, such as {@code /api/registry/v1/households}. */
public final class Session {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration TIMEOUT = Duration.ofSeconds(60);
    private static final Duration LONG_WORK = Duration.ofMinutes(15);
    private static final Set<String> ENDED = Set.of("SUCCEEDED", "FAILED", "CANCELLED");

    private final PlatformApi platform;
    private final @Nullable TokenSource tokens;

    Session(PlatformApi platform, @Nullable TokenSource tokens) {
        this.platform = platform;
        this.tokens = tokens;
    }

    public Answer get(String path) throws IOException, InterruptedException {
        return send(request(path).GET().build());
    }

    /** Posts JSON under a new Idempotency-Key. */
    public Answer post(String path, Object body) throws IOException, InterruptedException {
        return post(path, body, UUID.randomUUID().toString());
    }

    public Answer post(String path, Object body, String idempotencyKey) throws IOException, InterruptedException {
        return post(path, "application/json", BodyPublishers.ofString(json(body)), idempotencyKey);
    }

    /** Posts a file as it is. */
    public Answer postFile(String path, String contentType, Path file, String idempotencyKey)
            throws IOException, InterruptedException {
        return post(path, contentType, BodyPublishers.ofFile(file), idempotencyKey);
    }

    public Answer post(String path, String contentType, BodyPublisher body, String idempotencyKey)
            throws IOException, InterruptedException {
        return send(request(path)
                .header("Content-Type", contentType)
                .header("Idempotency-Key", idempotencyKey)
                .POST(body)
                .build());
    }

    /** Changes a resource on the version that was read. */
    public Answer change(String method, String path, Object body, String etag)
            throws IOException, InterruptedException {
        return send(request(path)
                .header("Content-Type", "application/json")
                .header("If-Match", etag)
                .method(method, BodyPublishers.ofString(json(body)))
                .build());
    }

    /**
     * Waits until an operation has ended and returns its last state.
     *
     * @param path where it is, such as {@code /api/registry/v1/operations/op_…}
     * @throws IOException when it did not succeed
     */
    public JsonNode await(String path) throws IOException, InterruptedException {
        var deadline = System.nanoTime() + LONG_WORK.toNanos();
        while (System.nanoTime() < deadline) {
            var operation = get(path).expect(200).body();
            var state = operation.path("state").asText();
            if (state.equals("SUCCEEDED")) {
                return operation;
            }
            if (ENDED.contains(state)) {
                throw new IOException("operation " + path + " ended as " + operation);
            }
            Thread.sleep(Duration.ofMillis(200));
        }
        throw new IOException("operation " + path + " did not end within " + LONG_WORK);
    }

    public Answer send(HttpRequest request) throws IOException, InterruptedException {
        try {
            var response = platform.http().send(request, HttpResponse.BodyHandlers.ofString());
            return new Answer(request.method() + " " + request.uri(), response);
        } catch (ConnectException nobodyThere) {
            // Its own message is empty.
            throw new IOException("nothing answers at " + platform.gateway(), nobodyThere);
        }
    }

    /** A request with the caller's token, to be completed. */
    public HttpRequest.Builder request(String path) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(platform.gateway() + path))
                .timeout(TIMEOUT)
                .header("Accept-Language", "en");
        if (tokens != null) {
            request.header("Authorization", "Bearer " + tokens.token());
        }
        return request;
    }

    private static String json(Object body) {
        try {
            return JSON.writeValueAsString(body);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("cannot be sent as JSON", e);
        }
    }
}
