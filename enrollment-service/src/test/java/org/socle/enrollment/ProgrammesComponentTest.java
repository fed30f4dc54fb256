package org.socle.enrollment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.socle.testkit.problem.Problems.assertProblem;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.socle.contracts.enrollment.ProgrammeClosedV1;
import org.socle.contracts.enrollment.ProgrammeOpenedV1;
import org.socle.contracts.enrollment.ProgrammeRuleActivatedV1;
import org.socle.testkit.event.ToldEvents;

@QuarkusTest
class ProgrammesComponentTest {

    private static final String CASH = """
            {"code": "CASH", "name": {"fr": "Bourse", "en": "Grant"}, "unit": "HOUSEHOLD"}""";

    private final Officer officer = Officer.ofTheCountry();

    @Inject
    Registry registry;

    @Inject
    CleanSlate cleanSlate;

    @Inject
    ToldEvents told;

    @BeforeEach
    void beginWithNobodyKnown() {
        cleanSlate.wipe();
        registry.tellTerritories();
    }

    @Test
    void aCodeThatIsTakenIsRefusedAndTheProgrammeThatHasItIsNamed() {
        var first = officer.sends(CASH).post("/v1/programmes").<String>path("id");

        var second = officer.sends(CASH).post("/v1/programmes");

        assertProblem(second, "enrollment.programme.code-taken", 409).body("detail", containsString(first));
    }

    @Test
    void aRetryWithTheSameKeyGetsTheFirstAnswer() {
        var key = UUID.randomUUID().toString();
        var first = officer.asks()
                .header("Idempotency-Key", key)
                .contentType("application/json")
                .body(CASH)
                .post("/v1/programmes");

        var retry = officer.asks()
                .header("Idempotency-Key", key)
                .contentType("application/json")
                .body(CASH)
                .post("/v1/programmes");

        retry.then().statusCode(201).body("id", equalTo(first.path("id")));
    }

    @Test
    void aTrialKeepsNothing() {
        officer.sends(CASH).post("/v1/programmes?validate_only=true").then().statusCode(200);

        officer.asks().get("/v1/programmes?code=CASH").then().body("items", hasSize(0));
    }

    @Test
    void aTrialOfATakenCodeIsRefusedAsWell() {
        officer.sends(CASH).post("/v1/programmes");

        assertProblem(
                officer.sends(CASH).post("/v1/programmes?validate_only=true"), "enrollment.programme.code-taken", 409);
    }

    @Test
    void aCodeIsInUpperCase() {
        var answer = officer.sends(CASH.replace("CASH", "cash")).post("/v1/programmes");

        assertProblem(answer, "platform.request.invalid", 400, "/code", "enrollment.field.code");
    }

    @Test
    void withoutARuleItCannotBeOpened() {
        var id = officer.sends(CASH).post("/v1/programmes").<String>path("id");

        assertProblem(officer.posts("/v1/programmes/" + id + "/opening"), "enrollment.programme.no-active-rule", 409);
    }

    @Test
    void itsLifeIsToldInOrder() {
        var id = officer.draftsForHouseholds("IMMEDIATE");
        officer.opens(id);

        officer.posts("/v1/programmes/" + id + "/closing")
                .then()
                .statusCode(200)
                .body("state", equalTo("CLOSED"));

        assertThat(told.about(id))
                .hasExactlyElementsOfTypes(
                        ProgrammeRuleActivatedV1.class, ProgrammeOpenedV1.class, ProgrammeClosedV1.class);
    }

    @Test
    void itIsOpenedOnce() {
        var id = officer.draftsForHouseholds("IMMEDIATE");
        officer.opens(id);

        assertProblem(officer.posts("/v1/programmes/" + id + "/opening"), "enrollment.programme.not-a-draft", 409);
    }

    @Test
    void aDraftCannotBeClosed() {
        var id = officer.draftsForHouseholds("IMMEDIATE");

        assertProblem(officer.posts("/v1/programmes/" + id + "/closing"), "enrollment.programme.not-open", 409);
    }

    @Test
    void aClosedProgrammeTakesNobodyIn() {
        var id = officer.draftsForHouseholds("IMMEDIATE");
        officer.opens(id);
        officer.posts("/v1/programmes/" + id + "/closing").then().statusCode(200);

        registry.poorWithChild(Registry.DAKAR, 10);

        officer.counts(id).then().body("assessed.total", equalTo(0)).body("enrollments.enrolled", equalTo(0));
    }

    @Test
    void aClosedProgrammeCannotBeChanged() {
        var id = officer.draftsForHouseholds("IMMEDIATE");
        officer.opens(id);
        officer.posts("/v1/programmes/" + id + "/closing");

        assertProblem(officer.posts("/v1/programmes/" + id + "/closing"), "enrollment.programme.closed", 409);
    }

    @Test
    void quotasNeedTheVersionTheyWereReadAt() {
        var id = officer.draftsForHouseholds("IMMEDIATE");
        var quotas = officer.asks().contentType("application/json").body("{\"quotas\": []}");

        assertProblem(quotas.put("/v1/programmes/" + id + "/quotas"), "platform.version.missing", 428);
    }

    @Test
    void quotasThatWereChangedMeanwhileAreReadAgainFirst() {
        var id = officer.draftsForHouseholds("IMMEDIATE");
        officer.gives(id, "SN", 5);
        var late = officer.asks()
                .header("If-Match", "\"0\"")
                .contentType("application/json")
                .body("{\"quotas\": [{\"area_code\": \"SN\", \"places\": 9}]}");

        assertProblem(late.put("/v1/programmes/" + id + "/quotas"), "platform.version.stale", 412);
    }

    @Test
    void anAreaNobodyKnowsIsNamed() {
        var id = officer.draftsForHouseholds("IMMEDIATE");
        var unknown = officer.asks()
                .header("If-Match", "\"0\"")
                .contentType("application/json")
                .body("{\"quotas\": [{\"area_code\": \"SN-XX\", \"places\": 9}]}");

        assertProblem(unknown.put("/v1/programmes/" + id + "/quotas"), "enrollment.quota.areas-unknown", 422)
                .body("errors.code", hasItem("enrollment.quota.area-unknown"));
    }

    @Test
    void anUnknownProgrammeIsNotFound() {
        assertProblem(officer.asks().get("/v1/programmes/prg_nothing"), "enrollment.programme.not-found", 404);
    }
}
