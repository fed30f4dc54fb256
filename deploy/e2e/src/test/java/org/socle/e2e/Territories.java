package org.socle.e2e;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Objects;
import java.util.UUID;
import org.socle.local.api.PlatformApi;

/** The tree of areas, without which nothing can be registered. */
final class Territories {

    private Territories() {}

    /** Imports it; the second time nothing changes. */
    static void load(PlatformApi api) throws IOException, InterruptedException {
        var admin = api.person("admin", "socle-demo");
        try (var csv = Objects.requireNonNull(Territories.class.getResourceAsStream("/demo/territories-sn.csv"))) {
            var started = admin.post(
                            "/api/registry/v1/territory-imports",
                            "text/csv",
                            BodyPublishers.ofByteArray(csv.readAllBytes()),
                            UUID.randomUUID().toString())
                    .expect(202);
            admin.await(URI.create(started.header("Location").orElseThrow()).getPath());
        }
    }
}
