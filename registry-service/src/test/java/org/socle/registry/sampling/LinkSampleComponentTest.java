package org.socle.registry.sampling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.socle.registry.SampleHousehold.anyDay;
import static org.socle.registry.SampleHousehold.anyName;
import static org.socle.registry.SampleHousehold.anyNin;
import static org.socle.registry.SampleHousehold.member;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.socle.registry.RegistryApi;
import org.socle.registry.SampleHousehold;
import org.socle.registry.matching.NgoPushComponentTest;
import org.socle.testkit.identity.TestToken;

/** Every link is drawn here. */
@QuarkusTest
@TestProfile(NgoPushComponentTest.EmptyRegister.class)
class LinkSampleComponentTest {

    private final RegistryApi registrar = RegistryApi.as(TestToken.registrar());
    private final RegistryApi supervisor = RegistryApi.as(TestToken.supervisor());
    private final String given = anyName();
    private final String family = anyName();
    private final String born = anyDay();
    private final String card = ", \"national_ids\": [{\"type\": \"NIN\", \"number\": \"" + anyNin() + "\"}]";

    @BeforeEach
    void loadTerritories() {
        RegistryApi.loadTerritories();
    }

    @Test
    void aDrawnLinkShowsWhatWasSaidBesideThePersonAndWhy() {
        String person = registers(family).path("members[0].id");
        registers(family.toUpperCase(Locale.ROOT));

        var seen = supervisor.asks().get("/v1/link-samples/" + sampleOf(person));

        seen.then()
                .statusCode(200)
                .body("said.family_name", equalTo(family.toUpperCase(Locale.ROOT)))
                .body("person.family_name", equalTo(family))
                .body("evidence.sentence", notNullValue())
                .body("sample.verdict", nullValue());
    }

    @Test
    void judgementsAddUpToAPrecisionWithItsInterval() {
        String person = registers(family).path("members[0].id");
        registers(family);
        String sample = sampleOf(person);

        judges(sample, "RIGHT").then().statusCode(200).body("open", equalTo(false));

        judges(sample, "WRONG").then().statusCode(409).body("code", equalTo("registry.sampling.judged"));
        JsonPath precision = supervisor.asks().get("/v1/link-samples/precision").jsonPath();
        assertThat(precision.getInt("items[0].right")).isPositive();
        assertThat(precision.getInt("items[0].wrong")).isZero();
        assertThat(precision.getDouble("items[0].precision")).isEqualTo(1);
        assertThat(precision.getDouble("items[0].least")).isBetween(0.2, 0.99);
    }

    @Test
    void anotherRegionSeesNoneOfIt() {
        String person = registers(family).path("members[0].id");
        registers(family);
        String sample = sampleOf(person);
        var thies = RegistryApi.as(TestToken.supervisor().in("SN-TH"));

        thies.asks()
                .get("/v1/link-samples/" + sample)
                .then()
                .statusCode(404)
                .body("code", equalTo("registry.sampling.not-found"));
        thies.asks().get("/v1/link-samples?limit=500").then().statusCode(200).body("items.id", not(hasItem(sample)));
        registrar.asks().get("/v1/link-samples").then().statusCode(403);
        supervisor.asks().get("/v1/link-samples").then().statusCode(200).body("items.size()", greaterThan(0));
    }

    private Response registers(String familyName) {
        return registrar
                .acts()
                .body(SampleHousehold.of(member("HEAD", given, familyName, "FEMALE", born, card))
                        .json())
                .post("/v1/households");
    }

    private String sampleOf(String person) {
        return supervisor
                .asks()
                .get("/v1/link-samples?limit=500")
                .jsonPath()
                .getString("items.find { it.person_id == '" + person + "' }.id");
    }

    private Response judges(String sample, String verdict) {
        return supervisor
                .acts()
                .body("{\"verdict\": \"" + verdict + "\", \"reason\": \"Same card\"}")
                .post("/v1/link-samples/" + sample + "/verdict");
    }
}
