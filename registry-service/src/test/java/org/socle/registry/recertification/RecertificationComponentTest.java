package org.socle.registry.recertification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;
import static org.socle.registry.SampleHousehold.anyDay;
import static org.socle.registry.SampleHousehold.anyName;
import static org.socle.registry.SampleHousehold.anyNin;
import static org.socle.registry.SampleHousehold.member;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.socle.contracts.registry.PersonRegisteredV1;
import org.socle.kit.scope.ScopedWork;
import org.socle.kit.scope.TerritoryScope;
import org.socle.kit.sql.Sql;
import org.socle.registry.RegistryApi;
import org.socle.registry.SampleHousehold;
import org.socle.registry.SeededRegister;
import org.socle.registry.SeededRegister.Alike;
import org.socle.registry.SeededRegister.Someone;
import org.socle.registry.household.domain.HouseholdId;
import org.socle.testkit.event.ToldEvents;
import org.socle.testkit.identity.TestToken;

@QuarkusTest
class RecertificationComponentTest {

    private static final Someone WOMAN = new Someone("FEMALE", LocalDate.parse("1990-01-01"), false);

    private final RegistryApi registrar = RegistryApi.as(TestToken.registrar().in("SN"));
    private final RegistryApi admin = RegistryApi.as(TestToken.administrator());
    private final LocalDate today = LocalDate.now(ZoneOffset.UTC);

    @Inject
    Sql sql;

    @Inject
    ScopedWork scoped;

    @Inject
    ToldEvents told;

    private SeededRegister register;

    @BeforeEach
    void loadTerritories() {
        RegistryApi.loadTerritories();
        register = new SeededRegister(sql, scoped);
    }

    @AfterEach
    void noRules() {
        rules("");
    }

    @Test
    void aHouseholdSaysUntilWhenItIsFresh() {
        String home = registered(anyNin()).path("id");

        registrar
                .asks()
                .get("/v1/households/" + home)
                .then()
                .body("last_confirmed_on", equalTo(today.toString()))
                .body("recertification_due_on", equalTo(today.plusMonths(24).toString()))
                .body("freshness", equalTo("FRESH"));
    }

    @Test
    void confirmingMovesTheDayAndChangesNothing() {
        String home = household("SN-KE-01-01", "2023-01-31");
        registrar
                .asks()
                .get("/v1/households/" + home)
                .then()
                .body("recertification_due_on", equalTo("2025-01-31"))
                .body("freshness", equalTo("OVERDUE"));

        confirms(home, "\"1\"", "", "{\"channel\": \"PHONE\"}")
                .then()
                .statusCode(201)
                .body("id", startsWith("cfm_"))
                .body("confirmed_on", equalTo(today.toString()))
                .body("confirmed_by", equalTo("registrar"));

        registrar
                .asks()
                .get("/v1/households/" + home)
                .then()
                .header("ETag", equalTo("\"1\""))
                .body("last_confirmed_on", equalTo(today.toString()))
                .body("freshness", equalTo("FRESH"));
        confirms(home, "\"1\"", "", "{\"channel\": \"HOME_VISIT\", \"confirmed_on\": \"2025-03-01\"}")
                .then()
                .statusCode(201);
        registrar.asks().get("/v1/households/" + home).then().body("last_confirmed_on", equalTo(today.toString()));
        registrar
                .asks()
                .get("/v1/households/" + home + "/confirmations")
                .then()
                .body("items.channel", contains("HOME_VISIT", "PHONE"));
    }

    @Test
    void onlyWhatWasReadIsConfirmedAndOnlyByWhoMay() {
        String home = household("SN-KE-01-01", "2023-01-31");

        confirms(home, "\"1\"", "?validate_only=true", "{\"channel\": \"PHONE\"}")
                .then()
                .statusCode(200);
        confirms(home, "\"7\"", "", "{\"channel\": \"PHONE\"}").then().statusCode(412);
        registrar
                .acts()
                .body("{\"channel\": \"PHONE\"}")
                .post("/v1/households/" + home + "/confirmations")
                .then()
                .statusCode(428);
        confirms(home, "\"1\"", "", "{\"channel\": \"PARTNER_LIST\", \"confirmed_on\": \"2023-01-30\"}")
                .then()
                .statusCode(400)
                .body(
                        "errors.code",
                        contains(
                                "registry.recertification.channel-unfit",
                                "registry.recertification.confirmed-too-early"));
        confirms(home, "\"1\"", "", "{\"channel\": \"PHONE\", \"confirmed_on\": \"" + today.plusDays(1) + "\"}")
                .then()
                .statusCode(400)
                .body("errors.code", contains("registry.recertification.confirmed-in-future"));
        RegistryApi.as(TestToken.registrar())
                .acts()
                .header("If-Match", "\"1\"")
                .body("{\"channel\": \"PHONE\"}")
                .post("/v1/households/" + home + "/confirmations")
                .then()
                .statusCode(404);
        admin.acts()
                .header("If-Match", "\"1\"")
                .body("{\"channel\": \"PHONE\"}")
                .post("/v1/households/" + home + "/confirmations")
                .then()
                .statusCode(403);
        registrar.asks().get("/v1/households/" + home + "/confirmations").then().body("items", hasSize(0));
    }

    @Test
    void whoHasWaitedLongestComesFirstUnderEachRule() {
        String old = household("SN-KE-02-01", "2021-05-01");
        String nomads = household("SN-KE-02-01", "2024-08-31");
        String younger = household("SN-KE-02-01", "2023-02-01");
        String fresh = household("SN-KE-02-01", "2026-11-01");
        UUID nomadic = HouseholdId.parse(nomads).orElseThrow().value();
        register.change("""
                INSERT INTO household_profile (household_id, territory_no, kind, shocks)
                SELECT id, territory_no, 'NOMADIC', '{}' FROM household WHERE id = '%s'
                """.formatted(nomadic));
        assertThat(due("territory=SN-KE-02")).containsExactly(old, younger, nomads);
        List<String> before = rows("SN-KE-02-01");

        rules("""
                {"household_kind": "NOMADIC", "territory": "SN-KE", "months": 6}, {"territory": "SN-KE", "months": 30}
                """);

        JsonPath list = registrar
                .asks()
                .get("/v1/recertifications?territory=SN-KE-02&due_before=2030-01-01")
                .jsonPath();
        assertThat(list.<String>getList("items.household_id")).containsExactly(old, nomads, younger, fresh);
        assertThat(list.<String>getList("items.recertification_due_on"))
                .containsExactly("2023-11-01", "2025-02-28", "2025-08-01", "2029-05-01");
        assertThat(list.<String>getList("items.freshness")).containsExactly("OVERDUE", "OVERDUE", "OVERDUE", "FRESH");
        assertThat(list.getInt("items[3].days_since_confirmed")).isEqualTo((int)
                (today.toEpochDay() - LocalDate.parse("2026-11-01").toEpochDay()));
        assertThat(due("territory=SN-KE-02&due_before=2025-02-28")).containsExactly(old);
        assertThat(paged("territory=SN-KE-02&due_before=2030-01-01")).containsExactly(old, nomads, younger, fresh);
        assertThat(rows("SN-KE-02-01")).as("no row is written").isEqualTo(before);
        RegistryApi.as(TestToken.registrar())
                .asks()
                .get("/v1/recertifications?limit=500&due_before=2030-01-01")
                .then()
                .body("items.findAll { it.commune_code == 'SN-KE-02-01' }", hasSize(0));
    }

    @Test
    void rulesAreCheckedAndKeptInVersions() {
        int version = admin.asks().get("/v1/recertification-rules/newest").path("version");

        admin.acts()
                .body("{\"rules\": [{\"territory\": \"SN-XX\", \"months\": 3}, {\"category\": \"POOR\", \"months\": 3},"
                        + " {\"category\": \"POOR\", \"months\": 4}]}")
                .post("/v1/recertification-rules")
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/rules/0/territory", "/rules/2"));
        registrar
                .acts()
                .body("{\"rules\": []}")
                .post("/v1/recertification-rules")
                .then()
                .statusCode(403);
        admin.acts()
                .body("{\"rules\": [{\"category\": \"POOR\", \"months\": 12}]}")
                .post("/v1/recertification-rules?validate_only=true")
                .then()
                .statusCode(200)
                .body("version", equalTo(version + 1));
        admin.asks()
                .get("/v1/recertification-rules/newest")
                .then()
                .body("version", equalTo(version))
                .body("months", equalTo(24));
    }

    @Test
    void aFullImportMovesTheDayAndAMembersRowDoesNot() {
        RegistryApi ngo = RegistryApi.as(TestToken.ngo());
        String reference = UUID.randomUUID().toString().substring(0, 8);
        String header =
                "household_ref,person_ref,relationship,given_names,family_name,sex,birth_date,commune_code,urban,"
                        + "roof,water,latrine,electricity,rooms,consent,consent_date\n";
        String end = ",SN-DK-01-01,yes,thatch,well,yes,no,2,yes,2026-11-02\n";
        String head = reference + "-h," + reference + "-1,head," + anyName() + "," + anyName() + ",F,1987-03" + end;
        String child = reference + "-h," + reference + "-2,child," + anyName() + "," + anyName() + ",M,2019" + end;
        ngo.imported(reference, header + head + child);
        String home = Objects.requireNonNull(
                told.of(PersonRegisteredV1.class).getLast().householdId());
        growsOld(home);

        ngo.imported(reference + "-2", header + head + child.replace(",2019,", ",2020,"));
        registrar.asks().get("/v1/households/" + home).then().body("last_confirmed_on", equalTo("2023-01-31"));
        ngo.imported(reference + "-3", header + head.replace("thatch", "zinc"));

        registrar
                .asks()
                .get("/v1/households/" + home)
                .then()
                .body("dwelling.roof", equalTo("ZINC"))
                .body("last_confirmed_on", equalTo(today.toString()));
    }

    @Test
    void anotherSourceThatSendsTheWholeHouseholdConfirmsIt() {
        String nin = anyNin();
        String sent = SampleHousehold.of(member(
                        "HEAD",
                        anyName(),
                        anyName(),
                        "FEMALE",
                        anyDay(),
                        ", \"national_ids\": [{\"type\": \"NIN\", \"number\": \"" + nin + "\"}]"))
                .json();
        String home = registrar.acts().body(sent).post("/v1/households").path("id");
        growsOld(home);

        registrar
                .acts()
                .body(sent)
                .post("/v1/households")
                .then()
                .statusCode(200)
                .body("id", equalTo(home));

        registrar
                .asks()
                .get("/v1/households/" + home)
                .then()
                .body("last_confirmed_on", equalTo(today.toString()))
                .body("freshness", equalTo("FRESH"));
    }

    @Test
    void theIndicatorAgreesWithTheHouseholds() {
        register.households(6, Alike.in("SN-KA-04-01").changed(at("2026-10-01")), WOMAN);
        register.households(5, Alike.in("SN-KA-04-01").changed(at("2026-05-01")), WOMAN);
        register.households(5, Alike.in("SN-KA-04-01").changed(at("2020-05-01")), WOMAN);

        assertThat(freshPersons()).isEqualTo(11);
        rules("{\"territory\": \"SN-KA-04\", \"months\": 3}");

        assertThat(freshPersons()).isEqualTo(6);
        assertThat(due("territory=SN-KA-04")).hasSize(10);
    }

    private int freshPersons() {
        return admin.asks()
                .get("/v1/indicators/freshness/values?territory=SN-KA-04")
                .path("items[0].numerator");
    }

    private String household(String commune, String registeredOn) {
        UUID id = register.households(1, Alike.in(commune).changed(at(registeredOn)), WOMAN)
                .getFirst();
        return new HouseholdId(id).text();
    }

    private void growsOld(String home) {
        register.change("UPDATE household SET registered_at = '2023-01-31T08:00:00Z' WHERE id = '"
                + HouseholdId.parse(home).orElseThrow().value() + "'");
    }

    private static Instant at(String day) {
        return Instant.parse(day + "T08:00:00Z");
    }

    private Response registered(String nin) {
        return registrar
                .acts()
                .body(SampleHousehold.of(member(
                                "HEAD",
                                anyName(),
                                anyName(),
                                "FEMALE",
                                anyDay(),
                                ", \"national_ids\": [{\"type\": \"NIN\", \"number\": \"" + nin + "\"}]"))
                        .json())
                .post("/v1/households");
    }

    private Response confirms(String home, String ifMatch, String query, String body) {
        return registrar
                .acts()
                .header("If-Match", ifMatch)
                .body(body)
                .post("/v1/households/" + home + "/confirmations" + query);
    }

    private void rules(String rules) {
        admin.acts()
                .body("{\"rules\": [" + rules + "]}")
                .post("/v1/recertification-rules")
                .then()
                .statusCode(201);
    }

    private List<String> due(String query) {
        return registrar.asks().get("/v1/recertifications?" + query).jsonPath().getList("items.household_id");
    }

    private List<String> paged(String query) {
        List<String> all = new ArrayList<>();
        String next = "";
        while (next != null) {
            JsonPath page = registrar
                    .asks()
                    .get("/v1/recertifications?limit=1&" + query + (next.isEmpty() ? "" : "&cursor=" + next))
                    .jsonPath();
            all.addAll(page.getList("items.household_id"));
            next = page.getString("next");
        }
        return all;
    }

    /** What tells whether a row was written since. */
    private List<String> rows(String commune) {
        return scoped.call(
                TerritoryScope.WHOLE,
                () -> sql.of("SELECT id || ' ' || xmin AS row FROM household WHERE commune_code = :commune ORDER BY id")
                        .with("commune", commune)
                        .list(row -> row.text("row")));
    }
}
