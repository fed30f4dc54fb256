package org.socle.registry.identity;

import static org.socle.registry.SampleHousehold.anyDay;
import static org.socle.registry.SampleHousehold.anyName;
import static org.socle.registry.SampleHousehold.member;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.List;
import org.socle.registry.RegistryApi;
import org.socle.registry.SampleHousehold;
import org.socle.testkit.identity.TestToken;

/** What a registrar and a supervisor do in tests about who is who. */
final class IdentityCalls {

    final RegistryApi registrar = RegistryApi.as(TestToken.registrar());
    final RegistryApi supervisor = RegistryApi.as(TestToken.supervisor());

    /** Somebody nobody resembles, alone in a household. */
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

    Response merges(String standing, String other) {
        return merges(standing, other, "");
    }

    /** @param more further fields, each beginning with a comma */
    Response merges(String standing, String other, String more) {
        return supervisor
                .acts()
                .body("{\"other\": \"" + other + "\", \"reason\": \"One person\"" + more + "}")
                .post("/v1/persons/" + standing + "/merge");
    }

    Response reverses(String event) {
        return supervisor
                .acts()
                .body("{\"reason\": \"Two persons\"}")
                .post("/v1/identity-events/" + event + "/reversal");
    }

    Response splits(String person, List<String> records, String more) {
        return supervisor
                .acts()
                .body("{\"source_records\": [\"" + String.join("\", \"", records) + "\"], \"reason\": \"Twins\"" + more
                        + "}")
                .post("/v1/persons/" + person + "/split");
    }

    Response tellsApart(String one, String other) {
        return supervisor
                .acts()
                .body("{\"one\": \"" + one + "\", \"other\": \"" + other + "\", \"reason\": \"Two\"}")
                .post("/v1/not-same");
    }

    JsonPath reads(String person) {
        return registrar.asks().get("/v1/persons/" + person).jsonPath();
    }

    JsonPath household(String household) {
        return registrar.asks().get("/v1/households/" + household).jsonPath();
    }

    JsonPath records(String person) {
        return supervisor
                .asks()
                .get("/v1/persons/" + person + "/source-records")
                .jsonPath();
    }

    JsonPath events(String person) {
        return supervisor
                .asks()
                .get("/v1/persons/" + person + "/identity-events")
                .jsonPath();
    }
}
