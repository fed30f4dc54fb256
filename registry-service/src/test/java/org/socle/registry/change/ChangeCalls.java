package org.socle.registry.change;

import static org.socle.registry.SampleHousehold.anyDay;
import static org.socle.registry.SampleHousehold.anyName;
import static org.socle.registry.SampleHousehold.member;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import org.socle.registry.RegistryApi;
import org.socle.registry.SampleHousehold;
import org.socle.testkit.identity.TestToken;

/** What a registrar and supervisors do in tests about changes. */
final class ChangeCalls {

    final RegistryApi registrar = RegistryApi.as(TestToken.registrar());
    final RegistryApi supervisor = RegistryApi.as(TestToken.supervisor());
    final RegistryApi administrator = RegistryApi.as(TestToken.administrator());

    /** Somebody nobody resembles, with the mother's name unknown, alone in a household. */
    Response registered() {
        return registers(member("HEAD", anyName(), anyName(), "FEMALE", anyDay()));
    }

    Response registers(String... members) {
        Response answer =
                registrar.acts().body(SampleHousehold.of(members).json()).post("/v1/households");
        answer.then().statusCode(201);
        return answer;
    }

    static String person(Response household, int member) {
        return household.path("members[" + member + "].id");
    }

    static String person(Response household) {
        return person(household, 0);
    }

    Response corrects(String person, String... fields) {
        return proposes("PERSON_CORRECTION", person, "\"changes\": [" + String.join(",", fields) + "]", "");
    }

    /** @param more fields of the request */
    Response proposes(String kind, String subject, String more, String query) {
        return registrar.acts().body(request(kind, subject, more)).post("/v1/change-requests" + query);
    }

    static String request(String kind, String subject, String more) {
        return """
            {"kind": "%s", "subject": "%s", "reason": "Her papers say so", "effective_on": "2026-11-02", %s}
            """.formatted(kind, subject, more);
    }

    static String field(String name, String seen, String asked) {
        return "{\"field\": \"" + name + "\", \"seen\": \"" + seen + "\", \"asked\": \"" + asked + "\"}";
    }

    static String newField(String name, String asked) {
        return "{\"field\": \"" + name + "\", \"asked\": \"" + asked + "\"}";
    }

    Response approves(RegistryApi who, String change) {
        return who.acts().post("/v1/change-requests/" + change + "/approval");
    }

    Response approves(String change) {
        return approves(supervisor, change);
    }

    JsonPath change(String change) {
        return supervisor.asks().get("/v1/change-requests/" + change).jsonPath();
    }

    JsonPath reads(String person) {
        return registrar.asks().get("/v1/persons/" + person).jsonPath();
    }

    JsonPath household(String household) {
        return registrar.asks().get("/v1/households/" + household).jsonPath();
    }

    /** Sets how many must agree to a kind of change, and whatever roles its policy names. */
    void policy(String kind, int quorum, String proposers, String approvers) {
        String etag = administrator
                .asks()
                .get("/v1/change-policies")
                .jsonPath()
                .getString("items.find { it.kind == '" + kind + "' }.etag");
        administrator
                .asks()
                .header("If-Match", etag)
                .contentType("application/json")
                .body("{\"proposer_roles\": [%s], \"approver_roles\": [%s], \"quorum\": %d}"
                        .formatted(proposers, approvers, quorum))
                .put("/v1/change-policies/" + kind)
                .then()
                .statusCode(200);
    }
}
