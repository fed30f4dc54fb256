package org.socle.registry.directory;

import io.restassured.response.Response;
import java.util.Locale;
import java.util.concurrent.ThreadLocalRandom;
import org.socle.registry.RegistryApi;

/** What tests of the directory send again and again. */
final class DirectoryCalls {

    private DirectoryCalls() {}

    static String anyCode() {
        return "T-"
                + Long.toString(ThreadLocalRandom.current().nextLong(Long.MAX_VALUE), 36)
                        .toUpperCase(Locale.ROOT);
    }

    static String organisation(String code, String kind, String name) {
        return """
                {"code": "%s", "kind": "%s", "names": {"fr": "%s", "en": "%s"}}""".formatted(code, kind, name, name);
    }

    static String accessPoint(String code, String territory, double latitude, double longitude, String services) {
        return """
                {"code": "%s", "name": "Mairie", "territory": "%s", "services": [%s],
                 "point": {"latitude": %s, "longitude": %s}}""".formatted(code, territory, services, latitude, longitude);
    }

    static String seat(String committee, String role, String territory, String holder) {
        return """
                {"committee": "%s", "role": "%s", "territory": "%s", "from": "2026-11-22"%s}""".formatted(committee, role, territory, holder.isEmpty() ? "" : ", \"holder\": \"" + holder + "\"");
    }

    static Response puts(RegistryApi who, String path, String etag, String body) {
        return who.asks()
                .header("If-Match", etag)
                .contentType("application/json")
                .body(body)
                .put(path);
    }

    static Response closes(RegistryApi who, String path) {
        return who.acts().body("").post(path + "/closure");
    }
}
