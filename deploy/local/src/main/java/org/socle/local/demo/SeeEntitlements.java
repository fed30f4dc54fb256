package org.socle.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.socle.local.api.Answer;
import org.socle.local.api.Session;

/** What the enrolled are entitled to, granted from the events of their enrolment. */
record SeeEntitlements(Session benefitsOfficer, DemoProgramme programme, boolean justOpened) implements Step {

    @Override
    public Outcome run() throws IOException, InterruptedException {
        long enrolled = programme.counts().path("enrollments").path("enrolled").asLong();
        JsonNode cycle = Patience.until(
                "Not all %d enrolled have their entitlement".formatted(enrolled),
                this::latestCycle,
                latest -> latest.path("entitlements").asLong() >= enrolled);
        return Outcome.of(
                justOpened,
                "%,d entitlements of cycle %s: %s",
                cycle.path("entitlements").asLong(),
                cycle.path("cycle").asText("-"),
                String.join(", ", items(cycle)));
    }

    private static List<String> items(JsonNode cycle) {
        var items = new ArrayList<String>();
        for (JsonNode item : cycle.path("items")) {
            String code = item.path("code").asText().toLowerCase(Locale.ROOT).replace('_', ' ');
            if (item.has("amount")) {
                items.add(String.format(
                        Locale.ROOT,
                        "%,d %s %s",
                        item.path("amount").path("amount").asLong(),
                        item.path("amount").path("currency").asText(),
                        code));
            } else {
                items.add(String.format(
                        Locale.ROOT,
                        "%,d %s",
                        item.path("quantity").asLong(item.path("count").asLong()),
                        code));
            }
        }
        return items;
    }

    private JsonNode latestCycle() throws IOException, InterruptedException {
        Answer totals = benefitsOfficer
                .get("/api/benefits/v1/programmes/" + programme.code() + "/entitlement-totals")
                .expect(200, 404);
        JsonNode latest = MissingNode.getInstance();
        for (JsonNode cycle : totals.body().path("cycles")) {
            if (cycle.path("cycle").asText().compareTo(latest.path("cycle").asText()) > 0) {
                latest = cycle;
            }
        }
        return latest;
    }
}
