package org.socle.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class StreamingComponentTest {
    private static final long FIFTY_MB = 50_000_000;
    // What the buffers of three sockets and two programs may hold; far less than the upload.
    private static final long BUFFERS = 15_000_000;

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    @AfterEach
    void closeClient() {
        client.shutdownNow();
    }

    @Test
    void aLargeUploadReachesTheServiceWhole() throws IOException, InterruptedException {
        var answer = client.send(upload("/api/registry/v1/rows", new Rows(FIFTY_MB)), BodyHandlers.ofString());

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo("{\"bytes\":50000000}");
    }

    @Test
    void aLongListThatIsJsonIsPassedOnAndOtherDocumentsStaySmall() throws IOException, InterruptedException {
        var list = upload("/api/registry/v1/imports", "application/json", new Rows(1_000_000));
        var document = upload("/api/registry/v1/rows", "application/json", new Rows(1_000_000));

        assertThat(client.send(list, BodyHandlers.ofString()).body()).isEqualTo("{\"bytes\":1000000}");
        assertThat(client.send(document, BodyHandlers.ofString()).statusCode()).isEqualTo(413);
    }

    @Test
    void theGatewayTakesNoMoreThanTheServiceReads() {
        var rows = new Rows(FIFTY_MB);

        var answer = client.sendAsync(upload("/api/registry/v1/slow-rows", rows), BodyHandlers.ofString());
        var resume =
                Surroundings.service().paused.orTimeout(10, TimeUnit.SECONDS).join();

        await().during(Duration.ofMillis(500)).atMost(Duration.ofSeconds(5)).until(() -> rows.given.get() < BUFFERS);
        resume.run();
        assertThat(answer.join().body()).isEqualTo("{\"bytes\":50000000}");
    }

    @Test
    void rowsBeyondTheLimitAreRefusedAlthoughTheirLengthWasNotDeclared() {
        var answer = client.sendAsync(upload("/api/registry/v1/rows", new Rows(70_000_000)), BodyHandlers.ofString());

        await().atMost(Duration.ofSeconds(20)).until(answer::isDone);
        assertThat(answer)
                .succeedsWithin(Duration.ofSeconds(1))
                .satisfies(refusal -> assertThat(refusal.statusCode()).isEqualTo(413));
    }

    @Test
    void eventsArriveWhileTheStreamGoesOnAndStopWithTheReader() throws IOException, InterruptedException {
        var answer = client.send(request("/api/registry/v1/events").GET().build(), BodyHandlers.ofInputStream());

        try (var lines = new BufferedReader(new InputStreamReader(answer.body(), StandardCharsets.UTF_8))) {
            // 30 events take longer than a service may stay silent.
            for (var event = 0; event < 30; event++) {
                assertThat(lines.readLine()).isEqualTo("data: {\"tick\":1}");
                assertThat(lines.readLine()).isEmpty();
            }
        }

        await().atMost(Duration.ofSeconds(5))
                .untilAsserted(
                        () -> assertThat(Surroundings.service().openStreams).hasValue(0));
    }

    @Test
    void anAnswerCutOffIsNotTakenForAWholeOne() {
        var request = request("/api/registry/v1/half").GET().build();

        assertThatThrownBy(() -> client.send(request, BodyHandlers.ofString())).isInstanceOf(IOException.class);
    }

    private HttpRequest upload(String path, Rows rows) {
        return upload(path, "text/csv", rows);
    }

    private HttpRequest upload(String path, String contentType, Rows rows) {
        return request(path)
                .header("Content-Type", contentType)
                .POST(BodyPublishers.ofInputStream(() -> rows))
                .build();
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + RestAssured.port + path))
                .timeout(Duration.ofSeconds(30))
                .header("Authorization", "Bearer " + Surroundings.keycloak().personToken("awa"));
    }

    /** So many bytes, made as they are read. */
    private static final class Rows extends InputStream {
        final AtomicLong given = new AtomicLong();
        private final long size;

        Rows(long size) {
            this.size = size;
        }

        @Override
        public int read() {
            return given.getAndIncrement() < size ? 'x' : -1;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) {
            var count = (int) Math.min(length, size - given.get());
            if (count <= 0) {
                return -1;
            }
            Arrays.fill(buffer, offset, offset + count, (byte) 'x');
            given.addAndGet(count);
            return count;
        }
    }
}
