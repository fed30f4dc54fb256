package org.socle.registry.household;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.socle.kit.scope.ScopedWork;
import org.socle.kit.scope.TerritoryScope;
import org.socle.kit.sql.Sql;
import org.socle.registry.RegistryApi;
import org.socle.registry.SampleHousehold;
import org.socle.testkit.identity.TestToken;

@QuarkusTest
class RetriedRegistrationComponentTest {

    private final RegistryApi registrar = RegistryApi.as(TestToken.registrar());

    @Inject
    Sql sql;

    @Inject
    ScopedWork scoped;

    @BeforeEach
    void loadTerritories() {
        RegistryApi.loadTerritories();
    }

    @Test
    void theSameKeyTwiceRegistersOnceAndAnswersTheSame() {
        var key = UUID.randomUUID().toString();
        var household = SampleHousehold.any().json();

        var first = send(key, household);
        var second = send(key, household);

        first.then().statusCode(201);
        second.then().statusCode(201).header("Idempotent-Replayed", "true");
        assertThat(second.asString()).isEqualTo(first.asString());
    }

    @Test
    void theSameKeyWithAnotherBodyIsRefused() {
        var key = UUID.randomUUID().toString();
        send(key, SampleHousehold.any().json()).then().statusCode(201);

        var other = send(key, SampleHousehold.any().json());

        other.then().statusCode(422).body("code", equalTo("platform.idempotency.other-body"));
    }

    @Test
    void manyTimesTheSameKeyAtOnceRegistersOnce() throws Exception {
        var key = UUID.randomUUID().toString();
        var household = SampleHousehold.any().json();

        List<Response> answers = atOnce(8, () -> send(key, household));

        assertThat(answers)
                .extracting(Response::statusCode)
                .containsOnly(201, 409)
                .contains(201);
        assertThat(answers.stream().filter(answer -> answer.statusCode() == 201))
                .extracting(answer -> answer.<String>path("id"))
                .hasSizeGreaterThan(0)
                .allMatch(id -> id.equals(send(key, household).path("id")));
    }

    @Test
    void withoutAKeyNothingIsRegistered() {
        var answer = registrar
                .asks()
                .contentType("application/json")
                .body(SampleHousehold.any().json())
                .post("/v1/households");

        answer.then().statusCode(400).body("code", equalTo("platform.idempotency.key-missing"));
    }

    @Test
    void clerksWhoRegisterTheSamePersonAtTheSameMomentEndWithOne() throws Exception {
        var nin = SampleHousehold.anyNin();
        var household = SampleHousehold.of(SampleHousehold.member(
                        "HEAD",
                        "Awa",
                        SampleHousehold.anyName(),
                        "FEMALE",
                        "1987-03-12",
                        ", \"national_ids\": [{\"type\": \"NIN\", \"number\": \"" + nin + "\"}]"))
                .json();

        List<Response> answers = atOnce(6, () -> send(UUID.randomUUID().toString(), household));

        assertThat(answers).extracting(Response::statusCode).containsOnly(200, 201);
        assertThat(each(answers, "id")).hasSize(1);
        assertThat(each(answers, "members[0].id")).hasSize(1);
        assertThat(numbersOf(answers)).hasSize(1);
    }

    private static Set<String> each(List<Response> answers, String path) {
        return answers.stream().map(answer -> answer.<String>path(path)).collect(Collectors.toSet());
    }

    private static List<String> numbersOf(List<Response> answers) {
        return answers.stream()
                .map(answer -> answer.<String>path("members[0].social_number"))
                .filter(java.util.Objects::nonNull)
                .toList();
    }

    @Test
    void theSecondRegistrationIsKeptAsWhatItsSourceSaid() {
        var nin = SampleHousehold.anyNin();
        var member = SampleHousehold.member(
                "HEAD",
                "Awa",
                SampleHousehold.anyName(),
                "FEMALE",
                "1987-03-12",
                ", \"national_ids\": [{\"type\": \"NIN\", \"number\": \"" + nin + "\"}]");
        var first =
                send(UUID.randomUUID().toString(), SampleHousehold.of(member).json());

        var second =
                send(UUID.randomUUID().toString(), SampleHousehold.of(member).json());

        second.then()
                .statusCode(200)
                .body("outcome", equalTo("LINKED"))
                .body("id", equalTo(first.path("id")))
                .body("members[0].outcome", equalTo("LINKED"));
        String person = first.<String>path("members[0].id").substring(4);
        long records = scoped.call(
                TerritoryScope.WHOLE,
                () -> sql.of("SELECT count(*) AS n FROM source_record WHERE replace(person_id::text, '-', '') = :id")
                        .with("id", person)
                        .one(row -> row.number("n")));
        assertThat(records).isEqualTo(2);
    }

    private Response send(String key, String household) {
        return registrar
                .asks()
                .header("Idempotency-Key", key)
                .contentType("application/json")
                .body(household)
                .post("/v1/households");
    }

    private static <T> List<T> atOnce(int clerks, Callable<T> work) throws Exception {
        try (var executor = Executors.newFixedThreadPool(clerks)) {
            List<Future<T>> all = executor.invokeAll(java.util.Collections.nCopies(clerks, work));
            List<T> answers = new java.util.ArrayList<>();
            for (Future<T> each : all) {
                answers.add(each.get());
            }
            return answers;
        }
    }
}
