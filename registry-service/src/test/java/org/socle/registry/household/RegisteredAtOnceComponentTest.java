package org.socle.registry.household;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.socle.registry.SampleHousehold.anyDay;
import static org.socle.registry.SampleHousehold.anyName;
import static org.socle.registry.SampleHousehold.anyNin;
import static org.socle.registry.SampleHousehold.anyPhone;
import static org.socle.registry.SampleHousehold.member;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.socle.registry.RegistryApi;
import org.socle.registry.SampleHousehold;
import org.socle.testkit.identity.TestToken;

/** Many clerks who register the same people at the same moment. */
@QuarkusTest
class RegisteredAtOnceComponentTest {

    private static final int PEOPLE = 100;
    private static final int TIMES = 12;
    private static final int CLERKS = 48;

    private final RegistryApi registrar = RegistryApi.as(TestToken.registrar());
    private final RegistryApi supervisor = RegistryApi.as(TestToken.supervisor());

    @BeforeEach
    void loadTerritories() {
        RegistryApi.loadTerritories();
    }

    @Test
    void I2_twelveHundredRegistrationsOfAHundredPeopleAtOnceMakeAHundredPersons() throws Exception {
        List<String> registrations = new ArrayList<>();
        for (int person = 0; person < PEOPLE; person++) {
            registrations.addAll(registrationsOf(person));
        }
        Collections.shuffle(registrations, new Random(20261122));

        List<Response> answers = atOnce(registrations);

        assertThat(answers).allSatisfy(answer -> assertThat(answer.statusCode()).isIn(200, 201));
        Map<String, Long> outcomes = answers.stream()
                .collect(Collectors.groupingBy(answer -> answer.path("members[0].outcome"), Collectors.counting()));
        assertThat(outcomes)
                .containsOnly(Map.entry("REGISTERED", 100L), Map.entry("LINKED", (long) PEOPLE * (TIMES - 1)));
        Set<String> persons = new HashSet<>();
        answers.forEach(answer -> persons.add(answer.path("members[0].id")));
        assertThat(persons).hasSize(PEOPLE);
        assertThat(persons).allSatisfy(person -> assertThat(statements(person)).isEqualTo(TIMES));
    }

    /** Every other one with documents; written as clerks write, now with capital letters, now without. */
    private static List<String> registrationsOf(int person) {
        String given = anyName();
        String family = anyName();
        String born = anyDay();
        String more = person % 2 == 0
                ? ", \"phone\": \"%s\", \"national_ids\": [{\"type\": \"NIN\", \"number\": \"%s\"}]"
                        .formatted(anyPhone(), anyNin())
                : ", \"phone\": \"%s\", \"mother_name\": \"%s %s\"".formatted(anyPhone(), anyName(), family);
        List<String> registrations = new ArrayList<>();
        for (int time = 0; time < TIMES; time++) {
            boolean loud = time % 3 == 0;
            registrations.add(SampleHousehold.of(member(
                            "HEAD",
                            loud ? given.toUpperCase(Locale.ROOT) : given,
                            loud ? family.toUpperCase(Locale.ROOT) : family,
                            "FEMALE",
                            born,
                            more))
                    .json());
        }
        return registrations;
    }

    private List<Response> atOnce(List<String> registrations) throws Exception {
        List<Response> answers = new ArrayList<>();
        try (var clerks = Executors.newFixedThreadPool(CLERKS)) {
            List<Callable<Response>> calls = registrations.stream()
                    .<Callable<Response>>map(json -> () -> registered(json))
                    .toList();
            for (Future<Response> answer : clerks.invokeAll(calls)) {
                answers.add(answer.get());
            }
        }
        return answers;
    }

    /** A clerk whom a busy service asks to come again comes again, with the same key. */
    private Response registered(String json) {
        String key = UUID.randomUUID().toString();
        return await().atMost(Duration.ofMinutes(3))
                .pollInterval(Duration.ofMillis(300))
                .pollDelay(Duration.ZERO)
                .until(
                        () -> registrar
                                .asks()
                                .header("Idempotency-Key", key)
                                .contentType("application/json")
                                .body(json)
                                .post("/v1/households"),
                        answer -> answer.statusCode() != 503);
    }

    /** What was said of somebody is kept each time it was said. */
    private int statements(String person) {
        return supervisor
                .asks()
                .get("/v1/persons/" + person + "/source-records")
                .jsonPath()
                .getList("items")
                .size();
    }
}
