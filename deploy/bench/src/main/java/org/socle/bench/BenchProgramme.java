package org.socle.bench;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.socle.local.api.PlatformApi;

/** A programme that takes every household, with a cash package: the shortest rule, so that the way is what is measured. */
record BenchProgramme(PlatformApi api) {

    private static final String CODE = "BENCH";

    void open() throws IOException, InterruptedException {
        var names = Map.of("fr", "Mesure", "en", "Measurement");
        definePackage(names);
        var officer = api.person("programme-officer", "socle-demo");
        var programme = officer.post(
                        "/api/enrollment/v1/programmes", Map.of("code", CODE, "name", names, "unit", "HOUSEHOLD"))
                .expect(201)
                .body()
                .path("id")
                .asText();
        var path = "/api/enrollment/v1/programmes/" + programme;
        var rule = Map.of(
                "criteria", List.of(Map.of("code", "SOMEBODY", "expression", "household.size > 0", "reason", names)));
        officer.post(path + "/rule-versions", rule).expect(201);
        officer.post(path + "/rule-versions/1/activation", Map.of()).expect(200, 202);
        var opening = officer.post(path + "/opening", Map.of()).expect(202);
        officer.await(BenchPlatform.followed(opening));
    }

    private void definePackage(Map<String, String> names) throws IOException, InterruptedException {
        var officer = api.person("benefits-officer", "socle-demo");
        var item = Map.of("kind", "CASH", "code", "CASH", "formula", Map.of("currency", "XOF", "base", "10000"));
        var request = Map.of(
                "programme_code",
                CODE,
                "code",
                "BENCH_CASH",
                "names",
                names,
                "cycle",
                "MONTHLY",
                "items",
                List.of(item));
        var defined = officer.post("/api/benefits/v1/packages", request).expect(201);
        var path = "/api/benefits/v1/packages/" + defined.body().path("id").asText();
        officer.post(path + "/activation", Map.of("version", 1)).expect(200);
    }
}
