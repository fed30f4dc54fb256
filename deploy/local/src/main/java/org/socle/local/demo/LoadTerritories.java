package org.socle.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.socle.local.api.Session;

/** The administrator imports the tree of areas. */
record LoadTerritories(Session admin) implements Step {
    private static final String TERRITORIES = "/api/registry/v1/territories";

    @Override
    public Outcome run() throws IOException, InterruptedException {
        byte[] list = DemoData.bytes("territories-sn.csv");
        long wanted = new String(list, StandardCharsets.UTF_8).lines().skip(1).count();
        Map<String, Integer> before = countByLevel();
        boolean changed = sum(before) < wanted;
        if (changed) {
            JsonNode started = admin.post(
                            "/api/registry/v1/territory-imports",
                            "text/csv",
                            BodyPublishers.ofByteArray(list),
                            UUID.randomUUID().toString())
                    .expect(202)
                    .body();
            admin.await("/api/registry/v1/operations/"
                    + started.path("operation_id").asText());
        }
        Map<String, Integer> levels = changed ? countByLevel() : before;
        return Outcome.of(
                changed,
                "%,d regions, %,d departments, %,d communes",
                levels.getOrDefault("REGION", 0),
                levels.getOrDefault("DEPARTMENT", 0),
                levels.getOrDefault("COMMUNE", 0));
    }

    private Map<String, Integer> countByLevel() throws IOException, InterruptedException {
        var levels = new TreeMap<String, Integer>();
        count(TERRITORIES, levels);
        return levels;
    }

    private void count(String path, Map<String, Integer> levels) throws IOException, InterruptedException {
        for (JsonNode area : admin.get(path).expect(200).body().path("items")) {
            String level = area.path("level").asText();
            levels.merge(level, 1, Integer::sum);
            if (!level.equals("COMMUNE")) {
                count(TERRITORIES + "?limit=500&parent=" + area.path("code").asText(), levels);
            }
        }
    }

    private static int sum(Map<String, Integer> levels) {
        return levels.values().stream().mapToInt(Integer::intValue).sum();
    }
}
