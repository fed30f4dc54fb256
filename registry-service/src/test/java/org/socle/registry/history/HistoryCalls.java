package org.socle.registry.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.socle.registry.SampleHousehold.anyDay;
import static org.socle.registry.SampleHousehold.anyName;
import static org.socle.registry.SampleHousehold.member;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.socle.registry.RegistryApi;
import org.socle.registry.SampleHousehold;
import org.socle.testkit.identity.TestToken;

/** What tests about the past do before they look back. */
final class HistoryCalls {

    final RegistryApi registrar = RegistryApi.as(TestToken.registrar().in("SN"));
    final RegistryApi country = RegistryApi.as(TestToken.supervisor().in("SN"));

    /** What was answered at some moment, by path. */
    record Moment(Instant at, Map<String, String> answers) {}

    Response registered() {
        return registers(member("HEAD", anyName(), anyName(), "FEMALE", anyDay()));
    }

    Response registers(String... members) {
        Response answer =
                registrar.acts().body(SampleHousehold.of(members).json()).post("/v1/households");
        answer.then().statusCode(201);
        return answer;
    }

    /** Proposes a change and lets as many agree as it takes. */
    void agreed(String kind, String subject, String more) {
        String change = registrar
                .acts()
                .body("""
                        {"kind": "%s", "subject": "%s", "reason": "It is so", "effective_on": "2026-11-02", %s}
                        """.formatted(kind, subject, more))
                .post("/v1/change-requests")
                .path("id");
        String state = "PROPOSED";
        for (int each = 0; state.equals("PROPOSED") && each < 3; each++) {
            state = RegistryApi.as(TestToken.supervisor().in("SN").named("supervisor-" + each))
                    .acts()
                    .post("/v1/change-requests/" + change + "/approval")
                    .path("state");
        }
        assertThat(state).isEqualTo("APPLIED");
    }

    String merges(String standing, String retired) {
        Response merged = country.acts()
                .body("{\"other\": \"" + retired + "\", \"reason\": \"One person\"}")
                .post("/v1/persons/" + standing + "/merge");
        merged.then().statusCode(200);
        return merged.path("id");
    }

    void reverses(String event) {
        country.acts()
                .body("{\"reason\": \"Two persons\"}")
                .post("/v1/identity-events/" + event + "/reversal")
                .then()
                .statusCode(200);
    }

    /** Reads every path, as the whole country may. */
    Moment look(List<String> paths) {
        Map<String, String> answers = new LinkedHashMap<>();
        for (String path : paths) {
            answers.put(path, withoutToday(country.asks().get(path).asString()));
        }
        return new Moment(Clock.systemUTC().instant(), answers);
    }

    /** When a household is to be asked again, and where a registration came from, is told of today only. */
    private static String withoutToday(String answer) {
        return answer.replaceAll("\"(last_confirmed_on|recertification_due_on|freshness)\":\"[^\"]*\",", "")
                .replaceAll("\"registered_by\":\\{[^}]*\\},", "");
    }

    /** The paths that answer something else now, when they are asked about that moment. */
    List<String> otherwise(Moment moment) {
        List<String> otherwise = new ArrayList<>();
        moment.answers().forEach((path, answer) -> {
            String now = country.asks().get(path + "?as_of=" + moment.at()).asString();
            if (!now.equals(answer)) {
                otherwise.add(path + ": " + answer + " became " + now);
            }
        });
        return otherwise;
    }

    JsonPath history(String path) {
        Response answer = country.asks().get(path + "/history");
        answer.then().statusCode(200);
        return answer.jsonPath();
    }

    static String person(String id) {
        return "/v1/persons/" + id;
    }

    static String household(String id) {
        return "/v1/households/" + id;
    }
}
