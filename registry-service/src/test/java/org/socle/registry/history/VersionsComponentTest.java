package org.socle.registry.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.socle.registry.SampleHousehold.anyDay;
import static org.socle.registry.SampleHousehold.anyName;
import static org.socle.registry.SampleHousehold.member;
import static org.socle.registry.history.HistoryCalls.household;
import static org.socle.registry.history.HistoryCalls.person;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.socle.contracts.registry.PersonRegisteredV1;
import org.socle.kit.scope.ScopedWork;
import org.socle.kit.scope.TerritoryScope;
import org.socle.kit.sql.Sql;
import org.socle.registry.RegistryApi;
import org.socle.registry.person.domain.PersonId;
import org.socle.testkit.event.ToldEvents;
import org.socle.testkit.identity.TestToken;

@QuarkusTest
class VersionsComponentTest {

    private final HistoryCalls calls = new HistoryCalls();

    @Inject
    Sql sql;

    @Inject
    ScopedWork scoped;

    @Inject
    ToldEvents told;

    @BeforeEach
    void loadTerritories() {
        RegistryApi.loadTerritories();
    }

    @Test
    void aPersonsVersionsSayWhenByWhomWhyAndWhat() {
        String given = anyName();
        String right = anyName();
        Response family = calls.registers(member("HEAD", given, anyName(), "FEMALE", anyDay()));
        String someone = family.path("members[0].id");
        calls.agreed("PERSON_CORRECTION", someone, """
                "changes": [{"field": "given_names", "seen": "%s", "asked": "%s"}, {"field": "pregnant", "asked": "true"}]
                """.formatted(given, right));

        JsonPath versions = calls.history(person(someone));

        assertThat(versions.getList("items")).hasSize(2);
        assertThat(versions.getString("items[0].by")).isEqualTo("supervisor-0");
        assertThat(versions.getString("items[0].cause.kind")).isEqualTo("CHANGE_REQUEST");
        assertThat(versions.getString("items[0].cause.id")).startsWith("chg_");
        assertThat(versions.getString("items[0].cause.what")).isEqualTo("PERSON_CORRECTION");
        assertThat(versions.getString("items[0].cause.effective_on")).isEqualTo("2026-11-02");
        assertThat(differences(versions, 0))
                .containsExactly(tuple("given_names", given, right), tuple("pregnant", null, "true"));
        assertThat(versions.getString("items[1].by")).isEqualTo("registrar");
        assertThat(versions.getString("items[1].cause")).isNull();
        assertThat(differences(versions, 1))
                .contains(
                        tuple("given_names", null, given),
                        tuple("household_id", null, family.path("id")),
                        tuple("social_number", null, family.path("members[0].social_number")));
        assertThat(versions.getString("items[1].recorded_at"))
                .isEqualTo(calls.country.asks().get(person(someone)).path("registered_at"));
    }

    @Test
    void twoChangesInOneTransactionAreOneVersion() {
        Response family = calls.registers(
                member("HEAD", anyName(), anyName(), "FEMALE", "1975"),
                member("CHILD", anyName(), anyName(), "MALE", "1999-05-01"));
        String home = family.path("id");
        String mother = family.path("members[0].id");
        String son = family.path("members[1].id");

        calls.agreed("DEATH", mother, "\"life_event\": {\"new_head_id\": \"" + son + "\"}");

        assertThat(differences(calls.history(person(mother)), 0))
                .containsExactly(
                        tuple("death_date", null, "2026-11-02"),
                        tuple("household_id", home, null),
                        tuple("relationship", "HEAD", null),
                        tuple("vital_status", null, "DECEASED"));
        JsonPath versions = calls.history(household(home));
        assertThat(versions.getList("items")).hasSize(2);
        assertThat(versions.getString("items[0].cause.what")).isEqualTo("DEATH");
        assertThat(differences(versions, 0))
                .containsExactly(tuple("members", mother + " HEAD," + son + " CHILD", son + " HEAD"));
        assertThat(versions.getString("items[1].by")).isEqualTo("registrar");
    }

    @Test
    void whatWasWrittenDirectlyHasNoCauseAndAMemberWhoCameLaterIsAVersion() {
        Response family = calls.registered();
        String home = family.path("id");
        calls.registrar
                .asks()
                .contentType("application/json")
                .header("If-Match", "\"1\"")
                .body("{\"urban\": true, \"dwelling\": {\"roof\": \"ZINC\"}, \"hardship\": {\"coping_index\": 12}}")
                .put(household(home) + "/home")
                .then()
                .statusCode(204);
        Response joined = calls.registrar
                .acts()
                .body("{\"consent\": {\"given\": true, \"date\": \"2026-11-02\"}, \"member\": "
                        + member("CHILD", anyName(), anyName(), "MALE", "2020-01-01") + "}")
                .post(household(home) + "/members");
        joined.then().statusCode(201);

        JsonPath versions = calls.history(household(home));

        assertThat(versions.getList("items")).hasSize(3);
        assertThat(versions.<String>getList("items.by")).containsOnly("registrar");
        assertThat(versions.getList("items.cause")).containsOnlyNulls();
        assertThat(differences(versions, 0))
                .extracting(each -> each.toList().getFirst())
                .containsExactly("members");
        assertThat(differences(versions, 1))
                .contains(tuple("roof", "THATCH", "ZINC"), tuple("coping_index", null, "12"));
    }

    @Test
    void versionsComeInPages() {
        Response family = calls.registered();
        String someone = family.path("members[0].id");
        for (String place : List.of("Rufisque", "Bargny", "Diamniadio")) {
            String seen = calls.country.asks().get(person(someone)).path("background.birth_place");
            calls.agreed(
                    "PERSON_CORRECTION",
                    someone,
                    "\"changes\": [{\"field\": \"birth_place\", \"asked\": \"" + place + "\""
                            + (seen == null ? "" : ", \"seen\": \"" + seen + "\"") + "}]");
        }

        assertThat(paged(person(someone)))
                .isEqualTo(calls.history(person(someone)).<String>getList("items.recorded_at"))
                .hasSize(4);
        assertThat(paged(household(family.path("id")))).hasSize(1);
        calls.country
                .asks()
                .get(person(someone) + "/history?cursor=MXllc3RlcmRheQ")
                .then()
                .statusCode(400);
    }

    @Test
    void anImportAndAnIdentityEventAreNamedAsCauses() {
        RegistryApi ngo = RegistryApi.as(TestToken.ngo());
        String reference = UUID.randomUUID().toString().substring(0, 8);
        String header =
                "household_ref,person_ref,relationship,given_names,family_name,sex,birth_date,commune_code,urban,"
                        + "roof,water,latrine,electricity,rooms,consent,consent_date\n";
        String row = "H,P,head," + anyName() + "," + anyName() + ",F,1987-03,SN-DK-01-01,yes,thatch,well,yes,no,2,yes,"
                + "2026-11-02\n";
        String first = ngo.imported(reference, header + row.replace("H,P", reference + "-h," + reference))
                .getString("id");
        PersonRegisteredV1 registered = told.of(PersonRegisteredV1.class).getLast();
        String second = ngo.imported(
                        reference + "-2",
                        header
                                + row.replace("H,P", reference + "-h," + reference)
                                        .replace("1987-03", "1988"))
                .getString("id");
        String event = calls.merges(registered.personId(), calls.registered().path("members[0].id"));

        JsonPath versions = calls.history(person(registered.personId()));

        assertThat(versions.<String>getList("items.cause.id")).containsExactly(event, second, first);
        assertThat(versions.<String>getList("items.cause.kind")).containsExactly("IDENTITY_EVENT", "IMPORT", "IMPORT");
        assertThat(versions.<String>getList("items.by")).containsExactly("supervisor", "demo-ngo", "demo-ngo");
        assertThat(differences(versions, 1)).containsExactly(tuple("birth_date", "1987-03", "1988"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "person_history",
                "person_identifier_history",
                "household_history",
                "questionnaire_answer_history",
                "history_start"
            })
    void theServiceCanNeitherWriteNorRewriteThePast(String table) {
        for (String statement : List.of("DELETE FROM " + table, "INSERT INTO " + table + " SELECT * FROM " + table)) {
            assertThatThrownBy(() -> scoped.call(
                            TerritoryScope.WHOLE, () -> sql.of(statement).update()))
                    .rootCause()
                    .hasMessageContaining("permission denied");
        }
    }

    @Test
    void thePastIsSeenOnlyWhereThePresentIs() {
        String someone = calls.registered().path("members[0].id");
        calls.agreed("PERSON_CORRECTION", someone, "\"changes\": [{\"field\": \"birth_place\", \"asked\": \"Dakar\"}]");
        int dakar = 1 << 22;

        assertThat(kept(someone, new TerritoryScope(dakar, (2 << 22) - 1))).isEqualTo(1);
        assertThat(kept(someone, new TerritoryScope(2 << 22, (3 << 22) - 1))).isZero();
    }

    /** Whoever adds a column to households lets the trigger watch it, or changes of it alone would leave no trace. */
    @Test
    void everyColumnOfAHouseholdIsWatched() {
        List<String> unwatched =
                scoped.call(TerritoryScope.WHOLE, () -> sql.of("""
                        SELECT a.attname
                          FROM pg_attribute a
                          JOIN pg_trigger t ON t.tgrelid = a.attrelid AND t.tgname = 'household_is_kept'
                         WHERE a.attnum > 0
                           AND NOT a.attisdropped
                           AND NOT a.attnum = ANY (t.tgattr)
                        """).list(row -> row.text("attname")));

        assertThat(unwatched).containsExactlyInAnyOrder("version", "changed_at", "confirmed_on", "last_confirmed_on");
    }

    private int kept(String person, TerritoryScope scope) {
        return scoped.call(
                scope,
                () -> sql.of("SELECT count(*)::int AS rows FROM person_history WHERE person_id = :id")
                        .with("id", PersonId.parse(person).orElseThrow().value())
                        .one(row -> row.integer("rows")));
    }

    private List<String> paged(String path) {
        List<String> moments = new ArrayList<>();
        String next = "";
        while (next != null) {
            JsonPath page = calls.country
                    .asks()
                    .get(path + "/history?limit=1" + (next.isEmpty() ? "" : "&cursor=" + next))
                    .jsonPath();
            moments.addAll(page.getList("items.recorded_at"));
            next = page.getString("next");
        }
        return moments;
    }

    private static List<Tuple> differences(JsonPath versions, int at) {
        int number = versions.getList("items[" + at + "].changes").size();
        List<Tuple> differences = new ArrayList<>();
        for (int each = 0; each < number; each++) {
            String change = "items[" + at + "].changes[" + each + "].";
            differences.add(tuple(
                    versions.getString(change + "field"),
                    versions.getString(change + "from"),
                    versions.getString(change + "to")));
        }
        return differences;
    }
}
