package org.socle.registry.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.socle.registry.SampleHousehold.anyName;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.socle.contracts.registry.PersonRegisteredV1;
import org.socle.registry.RegistryApi;
import org.socle.testkit.event.ToldEvents;
import org.socle.testkit.identity.TestToken;

/** Households as forms send them. */
@QuarkusTest
class KoboComponentTest {

    private final RegistryApi ngo = RegistryApi.as(TestToken.ngo());
    private final String uuid = UUID.randomUUID().toString();
    private final String head = anyName();
    private final String child = anyName();
    private final String family = anyName();

    @Inject
    ToldEvents told;

    @BeforeEach
    void loadTerritories() {
        RegistryApi.loadTerritories();
    }

    @Test
    void aSubmissionBecomesAHouseholdWithItsMembers() {
        Response accepted = sends(submission("1987-03-12", "2018"), "");

        accepted.then().statusCode(202).header("Location", containsString("/v1/operations/op_"));
        JsonPath push = ended(accepted);
        assertThat(push.getInt("counts.households_new")).isEqualTo(1);
        assertThat(push.getInt("counts.persons_new")).isEqualTo(2);
        assertThat(push.getInt("counts.rows_rejected")).isZero();
        var person = told.of(PersonRegisteredV1.class).getLast();
        RegistryApi.as(TestToken.ministry())
                .asks()
                .get("/v1/households/" + person.householdId())
                .then()
                .body("address.point.latitude", equalTo(14.7f))
                .body("dwelling.roof", equalTo("ZINC"))
                .body("members.size()", equalTo(2));
    }

    @Test
    void theSameSubmissionAgainChangesNothingAndAnotherUnderItsUuidIsRefused() {
        ended(sends(submission("1987-03-12", "2018"), ""));

        JsonPath again = ended(sends(submission("1987-03-12", "2018"), ""));

        assertThat(again.getInt("counts.persons_unchanged")).isEqualTo(2);
        sends(submission("1988", "2018"), "")
                .then()
                .statusCode(409)
                .body("code", equalTo("registry.import.reference-used"));
    }

    @Test
    void aFaultyMemberComesBackWithTheFieldsOfTheHousehold() {
        JsonPath push = ended(sends(submission("1987-03-12", "2099"), ""));

        assertThat(push.getInt("counts.persons_new")).isEqualTo(1);
        ngo.asks()
                .get("/v1/imports/" + push.get("id") + "/rejected-rows")
                .then()
                .body("size()", equalTo(1))
                .body("[0].household_ref", equalTo(uuid))
                .body("[0].person_ref", equalTo(uuid + "-2"))
                .body("[0].commune_code", equalTo("SN-DK-01-01"))
                .body("[0]._row", equalTo("2"));
    }

    @Test
    void questionsCalledOtherwiseAreMapped() {
        ngo.asks()
                .contentType("application/json")
                .body("{\"columns\": [{\"column\": \"prenom\", \"as\": \"given_names\"}]}")
                .put("/v1/import-mappings/form-" + uuid)
                .then()
                .statusCode(200);
        String other = submission("1987-03-12", "2018").replace("given_names", "prenom");

        sends(other, "").then().statusCode(400).body("code", equalTo("registry.csv.column-unknown"));
        JsonPath push = ended(sends(other, "?mapping=form-" + uuid));

        assertThat(push.getInt("counts.persons_new")).isEqualTo(2);
    }

    @Test
    void severalSubmissionsArePushedAsAList() {
        String page = "{\"count\": 1, \"results\": [%s]}".formatted(submission("1987-03-12", "2018"));

        Response accepted = ngo.acts().body(page).post("/v1/imports?source=kobo&reference=" + uuid);
        JsonPath push = ended(accepted);
        JsonPath again = ended(ngo.acts()
                .body("[" + submission("1987-03-12", "2018") + "]")
                .post("/v1/imports?source=kobo&reference=again-" + uuid));

        assertThat(push.getInt("counts.persons_new")).isEqualTo(2);
        assertThat(again.getInt("counts.persons_unchanged")).isEqualTo(2);
    }

    @Test
    void whatIsNoSubmissionIsRefused() {
        sends("{\"a\": 1}", "").then().statusCode(400).body("code", equalTo("registry.import.no-submission"));
    }

    private Response sends(String submission, String query) {
        return ngo.asks().contentType("application/json").body(submission).post("/v1/kobo-submissions" + query);
    }

    private JsonPath ended(Response accepted) {
        accepted.then().statusCode(202);
        ngo.ended(accepted.path("operation_id"));
        return ngo.asks().get("/v1/imports/" + accepted.path("id")).jsonPath();
    }

    private String submission(String headBorn, String childBorn) {
        return """
            {"_id": 7, "formhub/uuid": "abc", "start": "2026-11-02T10:00:00.000Z", "meta/instanceID": "uuid:%1$s",
             "_uuid": "%1$s", "home/commune_code": "SN-DK-01-01", "home/dwelling/roof": "zinc", "home/urban": "yes",
             "home/assets": "radio bicycle", "consent": "yes", "consent_date": "2026-11-02", "_attachments": [],
             "_geolocation": [14.7, -17.4], "_tags": [],
             "members": [
               {"members/relationship": "head", "members/given_names": "%2$s", "members/family_name": "%4$s",
                "members/sex": "F", "members/birth_date": "%5$s"},
               {"members/relationship": "child", "members/given_names": "%3$s", "members/family_name": "%4$s",
                "members/sex": "M", "members/birth_date": "%6$s"}]}
            """.formatted(uuid, head, child, family, headBorn, childBorn);
    }
}
