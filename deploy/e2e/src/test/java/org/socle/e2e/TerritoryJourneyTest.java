package org.socle.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.socle.local.api.Session;

/** A household of Dakar, and people of two regions with real tokens. */
class TerritoryJourneyTest {

    private static final String HOUSEHOLDS = "/api/registry/v1/households";
    private static Session dakar;
    private static Session thies;
    private static String path;
    private static String etag;

    @BeforeAll
    static void registerInDakar() throws Exception {
        var platform = RunningPlatform.shared();
        Territories.load(platform.api());
        dakar = platform.api().person("registrar", "socle-demo");
        thies = platform.api().person("registrar-thies", "socle-demo");
        var registered = dakar.post(HOUSEHOLDS, Households.in("SN-DK-03-01")).expect(201);
        path = HOUSEHOLDS + "/" + registered.body().path("id").asText();
        etag = dakar.get(path).expect(200).header("ETag").orElseThrow();
    }

    @Test
    void anotherRegionCannotReadIt() throws Exception {
        var answer = thies.get(path);

        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.header("Content-Type").orElse("")).startsWith("application/problem+json");
    }

    @Test
    void anotherRegionNeitherListsNorCountsIt() throws Exception {
        var id = path.substring(path.lastIndexOf('/') + 1);

        var listed = thies.get(HOUSEHOLDS + "?limit=500").expect(200).body();

        assertThat(StreamSupport.stream(listed.path("items").spliterator(), false)
                        .map(item -> item.path("id").asText()))
                .doesNotContain(id);
        assertThat(thies.get(HOUSEHOLDS + "?territory=SN-DK")
                        .body()
                        .path("items")
                        .size())
                .isZero();
    }

    @Test
    void anotherRegionCannotChangeIt() throws Exception {
        var home = Map.of("urban", true, "dwelling", Map.of("rooms", 9), "assets", List.of());

        assertThat(thies.change("PUT", path + "/home", home, etag).status()).isEqualTo(404);
        assertThat(thies.post(
                                path + "/members",
                                Map.of(
                                        "consent",
                                        Map.of("given", true, "date", "2026-11-02"),
                                        "member",
                                        Map.of(
                                                "relationship",
                                                "CHILD",
                                                "given_names",
                                                "X",
                                                "family_name",
                                                "Y",
                                                "sex",
                                                "MALE")))
                        .status())
                .isEqualTo(404);
        assertThat(dakar.get(path).expect(200).header("ETag")).contains(etag);
    }

    @Test
    void anotherRegionCannotRegisterIntoIt() throws Exception {
        var answer = thies.post(HOUSEHOLDS, Households.in("SN-DK-03-01"));

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.body().path("errors").toString()).contains("/commune_code");
    }
}
