package org.socle.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.socle.local.api.Session;

/** The benefits officer says what each programme gives, before it opens. */
record DefinePackages(Session benefitsOfficer, List<String> files) implements Step {
    private static final String PACKAGES = "/api/benefits/v1/packages";

    @Override
    public Outcome run() throws IOException, InterruptedException {
        boolean changed = false;
        for (String file : files) {
            JsonNode wanted = DemoData.json(file);
            JsonNode found = find(wanted);
            if (found.isMissingNode()) {
                found = benefitsOfficer.post(PACKAGES, wanted).expect(201).body();
                changed = true;
            }
            if (!found.has("active_version")) {
                activate(found.path("id").asText());
                changed = true;
            }
        }
        return Outcome.of(changed, "%d packages in force: cash with a health card, a school kit", files.size());
    }

    private void activate(String id) throws IOException, InterruptedException {
        JsonNode active = benefitsOfficer
                .post(PACKAGES + "/" + id + "/activation", Map.of("version", 1))
                .expect(200)
                .body();
        if (active.has("granting_operation")) {
            benefitsOfficer.await("/api/benefits/v1/operations/"
                    + active.path("granting_operation").asText());
        }
    }

    private JsonNode find(JsonNode wanted) throws IOException, InterruptedException {
        return benefitsOfficer
                .get(PACKAGES + "?code=" + wanted.path("code").asText())
                .expect(200)
                .body()
                .path("items")
                .path(0);
    }
}
