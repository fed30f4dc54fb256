package org.socle.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.socle.local.api.Answer;
import org.socle.local.api.Session;
import org.socle.local.process.Secret;

/**
 * Somebody without an account raises an alert, the region's watch cell sees it, and it is followed by its code.
 *
 * @param notebook where the person keeps the key of the request and then the tracking code, as a person would on paper
 */
record RaiseAlert(Session anybody, Session watchCell, Path notebook) implements Step {
    private static final String ALERTS = "/api/grievance/v1/alerts";

    @Override
    public Outcome run() throws IOException, InterruptedException {
        Optional<String> kept = read("code");
        boolean changed = kept.isEmpty();
        String code = changed ? raise() : kept.orElseThrow();
        JsonNode followed = anybody.post("/api/grievance/v1/alert-follow-ups", Map.of("code", code))
                .expect(200)
                .body();
        String region = followed.path("relayed_to").asText();
        JsonNode seen = Patience.until(
                "The watch cell of %s does not see the alert".formatted(region),
                () -> watchCell
                        .get(ALERTS + "?region=" + region)
                        .expect(200)
                        .body()
                        .path("items"),
                items -> !items.isEmpty());
        return Outcome.of(
                changed,
                "one anonymous alert for %s (%s), relayed to the watch cell of %s, which sees %d; followed by its code: %s",
                DemoData.json("alert.json").path("territory_code").asText(),
                DemoData.json("alert.json").path("barrier").asText(),
                region,
                seen.size(),
                followed.path("state").path("en").asText());
    }

    private String raise() throws IOException, InterruptedException {
        // Kept before it is used: after a crash the same request gets the same answer instead of a second alert.
        String key = read("key").orElseGet(() -> UUID.randomUUID().toString());
        write("key", key);
        JsonNode alert = DemoData.json("alert.json");
        Answer raised = anybody.post(ALERTS, alert, key);
        for (int look = 0; raised.status() == 400 && look < 100; look++) {
            // The area or the programme may not have been told to the grievance service yet.
            Thread.sleep(200);
            key = UUID.randomUUID().toString();
            write("key", key);
            raised = anybody.post(ALERTS, alert, key);
        }
        String code = raised.expect(201).body().path("tracking_code").asText();
        write("code", code);
        return code;
    }

    private Optional<String> read(String what) throws IOException {
        Path file = notebook.resolve("demo-alert-" + what);
        return Files.exists(file) ? Optional.of(Files.readString(file).strip()) : Optional.empty();
    }

    private void write(String what, String text) throws IOException {
        Secret.write(notebook.resolve("demo-alert-" + what), text);
    }
}
