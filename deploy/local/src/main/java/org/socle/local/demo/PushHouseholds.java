package org.socle.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.socle.local.api.Session;

/** The NGO pushes a list of households under a reference of its own. */
record PushHouseholds(Session ngo, String reference, String file) implements Step {
    private static final String IMPORTS = "/api/registry/v1/imports";

    @Override
    public Outcome run() throws IOException, InterruptedException {
        JsonNode earlier = find();
        boolean changed = !earlier.path("finished").asBoolean();
        JsonNode push = earlier.isMissingNode() ? push() : earlier;
        if (changed) {
            ngo.await("/api/registry/v1/operations/" + push.path("operation_id").asText());
        }
        JsonNode result =
                ngo.get(IMPORTS + "/" + push.path("id").asText()).expect(200).body();
        JsonNode counts = result.path("counts");
        return Outcome.of(
                changed,
                "%,d households (%,d persons) pushed: %,d persons new, %,d linked to somebody known, %,d to review, %,d rejected with reasons",
                householdsPushed(),
                result.path("rows").asLong(),
                counts.path("persons_new").asLong(),
                counts.path("persons_linked").asLong(),
                counts.path("persons_to_review").asLong(),
                counts.path("rows_rejected").asLong());
    }

    private long householdsPushed() {
        return new String(DemoData.bytes(file), StandardCharsets.UTF_8)
                .lines()
                .skip(1)
                .map(row -> row.substring(0, row.indexOf(',')))
                .distinct()
                .count();
    }

    /** How many households this push has registered. */
    long householdsRegistered() throws IOException, InterruptedException {
        return find().path("counts").path("households_new").asLong();
    }

    private JsonNode push() throws IOException, InterruptedException {
        return ngo.post(
                        IMPORTS + "?source=demo&reference=" + reference,
                        "text/csv",
                        BodyPublishers.ofByteArray(DemoData.bytes(file)),
                        UUID.randomUUID().toString())
                .expect(202)
                .body();
    }

    private JsonNode find() throws IOException, InterruptedException {
        for (JsonNode push : ngo.get(IMPORTS + "?limit=500").expect(200).body().path("items")) {
            if (push.path("reference").asText().equals(reference)) {
                return push;
            }
        }
        return MissingNode.getInstance();
    }
}
