package org.socle.registry.household;

import static org.assertj.core.api.Assertions.assertThat;
import static org.socle.registry.SampleHousehold.anyDay;
import static org.socle.registry.SampleHousehold.anyName;
import static org.socle.registry.SampleHousehold.anyNin;
import static org.socle.registry.SampleHousehold.member;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.socle.kit.id.Ids;
import org.socle.kit.scope.ScopedWork;
import org.socle.kit.scope.TerritoryScope;
import org.socle.registry.RegistryApi;
import org.socle.registry.SampleHousehold;
import org.socle.registry.matching.MatchIndex;
import org.socle.registry.matching.Models;
import org.socle.registry.matching.domain.MatchRecord;
import org.socle.testkit.identity.TestToken;

/** How near each other two people live, as it is weighed. */
@QuarkusTest
class PlaceMatchComponentTest {

    private final RegistryApi registrar = RegistryApi.as(TestToken.registrar().in("SN"));
    private final RegistryApi supervisor = RegistryApi.as(TestToken.supervisor().in("SN"));
    private final String given = anyName();
    private final String family = anyName();
    private final String born = anyDay();

    @Inject
    MatchIndex index;

    @Inject
    Models models;

    @Inject
    ScopedWork scoped;

    @BeforeEach
    void loadTerritories() {
        RegistryApi.loadTerritories();
    }

    @Test
    void aVillageIsTheSameHoweverItIsSpelt() {
        registered("SN-KD-01-01", "Médina Yoro Foulah");

        assertThat(placeOf(registered("SN-KD-01-01", "Medina Yoro Fula"))).isEqualTo("VILLAGE");
    }

    @Test
    void whoMovedWithinTheCommuneIsComparedWhereTheyLiveNow() {
        var first = registered("SN-KD-01-01", "Dabo");
        String household = first.path("id");
        registrar
                .acts()
                .header(
                        "If-Match",
                        registrar.asks().get("/v1/households/" + household).header("ETag"))
                .body(
                        "{\"urban\": false, \"dwelling\": {\"roof\": \"THATCH\"}, \"address\": {\"village\": \"Kounkané\"}}")
                .put("/v1/households/" + household + "/home")
                .then()
                .statusCode(204);

        assertThat(placeOf(registered("SN-KD-01-01", "Dabo"))).isEqualTo("COMMUNE_OF_VILLAGES");
    }

    @Test
    void communesThatShareABorderAreNear() {
        var here = formOf(registered("SN-KD-02-01", "Dioulacolon"));
        var there = formOf(registered("SN-KD-03-01", "Linkéring"));
        assertThat(level(here, there)).isEqualTo("REGION_OF_VILLAGES");

        RegistryApi.as(TestToken.administrator())
                .acts()
                .config(RegistryApi.CSV)
                .contentType("text/csv")
                .body("code,neighbour_code\nSN-KD-03-01,SN-KD-02-01\n".getBytes(StandardCharsets.UTF_8))
                .post("/v1/neighbour-imports")
                .then()
                .statusCode(200);

        assertThat(level(here, there)).isEqualTo("NEIGHBOURS_OF_VILLAGES");
    }

    private Response registered(String commune, String village) {
        var nin = ", \"national_ids\": [{\"type\": \"NIN\", \"number\": \"" + anyNin() + "\"}]";
        var household = SampleHousehold.of(member("HEAD", given, family, "FEMALE", born, nin))
                .in(commune);
        return registrar
                .acts()
                .body(household
                        .with("\"address\": {\"village\": \"" + village + "\"}")
                        .json())
                .post("/v1/households");
    }

    /** What a reviewer reads of the place of somebody who waits. */
    private String placeOf(Response waiting) {
        String person = waiting.path("members[0].id");
        String review = supervisor
                .asks()
                .get("/v1/reviews?limit=500")
                .jsonPath()
                .getString("items.find { it.person_id == '" + person + "' }.id");
        return supervisor
                .asks()
                .get("/v1/reviews/" + review)
                .jsonPath()
                .getString("possible[0].evidence.fields.find { it.field == 'place' }.level");
    }

    private MatchRecord formOf(Response registered) {
        UUID person = Ids.toUuid("per", registered.path("members[0].id"));
        return scoped.call(TerritoryScope.WHOLE, () -> index.of(List.of(person)).getFirst());
    }

    private String level(MatchRecord one, MatchRecord other) {
        return scoped.call(TerritoryScope.WHOLE, () -> models.now().explain(one.profile(), other.profile()))
                .bars()
                .get(MatchRecord.PLACE)
                .level()
                .orElseThrow()
                .name();
    }
}
