package org.socle.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.Map;
import org.socle.local.api.Answer;
import org.socle.local.api.Session;

/** One programme of the demonstration, moved on from wherever it stands. */
record DemoProgramme(Session officer, String name) {
    private static final String PROGRAMMES = "/api/enrollment/v1/programmes";

    String code() {
        return wanted("programme").path("code").asText();
    }

    /** Drafts it with its rule and its places; whether any of that was missing. */
    boolean draft() throws IOException, InterruptedException {
        boolean changed = false;
        if (find().isMissingNode()) {
            officer.post(PROGRAMMES, wanted("programme")).expect(201);
            changed = true;
        }
        if (!find().has("active_rule_version")) {
            activateRule();
            changed = true;
        }
        Answer quotas = officer.get(path("/quotas")).expect(200);
        if (quotas.body().path("items").isEmpty()) {
            officer.change(
                            "PUT",
                            path("/quotas"),
                            wanted("quotas"),
                            quotas.header("ETag").orElseThrow())
                    .expect(200);
            changed = true;
        }
        return changed;
    }

    /** Opens it and waits until everybody known has been assessed; whether it was not open before. */
    boolean open() throws IOException, InterruptedException {
        if (!isDraft()) {
            return false;
        }
        JsonNode opening = officer.post(path("/opening"), Map.of()).expect(202).body();
        officer.await(
                "/api/enrollment/v1/operations/" + opening.path("operation_id").asText());
        return true;
    }

    boolean isDraft() throws IOException, InterruptedException {
        return find().path("state").asText().equals("DRAFT");
    }

    JsonNode counts() throws IOException, InterruptedException {
        return officer.get(path("/counts")).expect(200).body();
    }

    /** What the rule would do with those known by now; nothing is kept. */
    JsonNode impact() throws IOException, InterruptedException {
        return officer.post(path("/rule-versions?validate_only=true"), wanted("rule"))
                .expect(200)
                .body();
    }

    /** Why somebody was refused, in words. */
    String exampleOfARefusal() throws IOException, InterruptedException {
        String id = find().path("id").asText();
        JsonNode refused = officer.get("/api/enrollment/v1/assessments?outcome=REFUSED&limit=1&programme=" + id)
                .expect(200)
                .body()
                .path("items")
                .path(0);
        for (JsonNode criterion : refused.path("criteria")) {
            if (!criterion.path("finding").asText().equals("MET")) {
                return criterion.path("explanation").asText();
            }
        }
        return "";
    }

    private void activateRule() throws IOException, InterruptedException {
        JsonNode versions =
                officer.get(path("/rule-versions")).expect(200).body().path("items");
        if (versions.isEmpty()) {
            officer.post(path("/rule-versions"), wanted("rule")).expect(201);
        }
        officer.post(path("/rule-versions/1/activation"), Map.of()).expect(200, 202);
    }

    private JsonNode find() throws IOException, InterruptedException {
        return officer.get(PROGRAMMES + "?code=" + code())
                .expect(200)
                .body()
                .path("items")
                .path(0);
    }

    private String path(String rest) throws IOException, InterruptedException {
        return PROGRAMMES + "/" + find().path("id").asText() + rest;
    }

    private JsonNode wanted(String what) {
        return DemoData.json(what + "-" + name + ".json");
    }
}
