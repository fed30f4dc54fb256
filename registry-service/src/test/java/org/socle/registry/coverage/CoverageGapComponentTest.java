package org.socle.registry.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.socle.testkit.problem.Problems.assertProblem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hamcrest.Matchers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.socle.contracts.Beneficiary;
import org.socle.contracts.BeneficiaryKind;
import org.socle.contracts.enrollment.EnrollmentEnrolledV1;
import org.socle.contracts.enrollment.EnrollmentExitedV1;
import org.socle.contracts.enrollment.EnrollmentResumedV1;
import org.socle.contracts.enrollment.EnrollmentSuspendedV1;
import org.socle.contracts.enrollment.EnrollmentWaitlistedV1;
import org.socle.kit.id.Ids;
import org.socle.kit.scope.ScopedWork;
import org.socle.kit.sql.Sql;
import org.socle.registry.Channels;
import org.socle.registry.RegistryApi;
import org.socle.registry.SeededRegister;
import org.socle.registry.SeededRegister.Alike;
import org.socle.registry.household.domain.HouseholdId;
import org.socle.testkit.event.GoldenEvents;
import org.socle.testkit.event.IncomingEvents;
import org.socle.testkit.identity.TestToken;

/** Households of a region that no other test writes into. */
@QuarkusTest
class CoverageGapComponentTest {

    private static final String RULES = "/v1/coverage-rules";
    private static final Instant NOW = Instant.parse("2026-11-02T08:00:00Z");

    private final RegistryApi officer = RegistryApi.as(TestToken.administrator().may("registry:households:read"));

    @Inject
    Sql sql;

    @Inject
    ScopedWork scoped;

    @Inject
    IncomingEvents incoming;

    @Inject
    ObjectMapper json;

    @BeforeEach
    void loadTerritories() {
        RegistryApi.loadTerritories();
    }

    @Test
    void R10_exactlyThePoorWhomNothingCoversEnoughAreFoundAmongTenThousand() {
        putsInForce("{\"EXTREMELY_POOR\": 2, \"POOR\": 1}");
        // Each household has a number: its category, its programmes and their state follow from it.
        register().change("""
                WITH made AS (
                    INSERT INTO household (id, territory_no, commune_code, urban, status, registered_at, changed_at, rooms)
                    SELECT gen_random_uuid(), t.lo, t.code, false, 'ACTIVE', now(), now(), n
                      FROM generate_series(1, 10000) n
                      JOIN territory t ON t.code = CASE WHEN n % 2 = 0 THEN 'SN-LG-01-01' ELSE 'SN-LG-02-01' END
                    RETURNING id, territory_no, rooms AS n),
                scored AS (
                    INSERT INTO household_score (household_id, territory_no, model, model_version, score, category, lines,
                                                 scored_on, scored_at)
                    SELECT id, territory_no, 'TEST', 1, n,
                           (ARRAY['EXTREMELY_POOR', 'POOR', 'VULNERABLE', 'NOT_POOR'])[1 + n % 4], '[]', current_date,
                           now()
                      FROM made
                     WHERE n % 10 <> 0)
                INSERT INTO programme_coverage (enrollment_id, programme_id, household_id, territory_no, state, since, until,
                                                told_at)
                SELECT 'enr_' || made.n || '_' || p, 'prg_' || p, made.id, made.territory_no, state,
                       now(), CASE WHEN state = 'EXITED' THEN now() END, now()
                  FROM made
                 CROSS JOIN generate_series(1, 3) p
                 CROSS JOIN LATERAL (SELECT CASE WHEN p = 3 THEN 'EXITED'
                                                 WHEN made.n % 7 = 6 THEN 'SUSPENDED' ELSE 'ENROLLED' END AS state) s
                 WHERE p <= CASE made.n % 5 WHEN 0 THEN 0 WHEN 1 THEN 1 WHEN 2 THEN 2 WHEN 3 THEN 3 ELSE 0 END
                """);

        Response lines = officer.asks().accept("application/x-ndjson").get("/v1/coverage-gaps?territory=SN-LG");

        lines.then().statusCode(200);
        List<JsonNode> found = lines.asString().lines().map(this::read).toList();
        // The score is the number of the household.
        assertThat(found.stream().map(gap -> gap.path("score").asInt()).collect(Collectors.toSet()))
                .isEqualTo(expected());
        assertThat(found).hasSize(expected().size());
        assertThat(found).allSatisfy(gap -> {
            int number = gap.path("score").asInt();
            assertThat(gap.path("programmes").asInt()).isEqualTo(enrolled(number));
            assertThat(gap.path("entitled").asInt()).isEqualTo(number % 4 == 0 ? 2 : 1);
            assertThat(reasons(gap)).isEqualTo(reasons(number));
        });
        JsonPath share = RegistryApi.as(TestToken.administrator().in("SN-LG"))
                .asks()
                .get("/v1/indicators/coverage-gap/values")
                .jsonPath();
        assertThat(share.getInt("items[0].numerator")).isEqualTo(expected().size());
        assertThat(share.getInt("items[0].denominator"))
                .isEqualTo((int) numbers().filter(n -> n % 4 < 2).count());
    }

    private static IntStream numbers() {
        return IntStream.rangeClosed(1, 10_000).filter(n -> n % 10 != 0);
    }

    private static Set<Integer> expected() {
        return numbers()
                .filter(n -> n % 4 < 2)
                .filter(n -> enrolled(n) < (n % 4 == 0 ? 2 : 1))
                .boxed()
                .collect(Collectors.toCollection(HashSet::new));
    }

    private static int told(int number) {
        return number % 5 == 4 ? 0 : number % 5;
    }

    private static int enrolled(int number) {
        return number % 7 == 6 ? 0 : Math.min(2, told(number));
    }

    private static List<String> reasons(int number) {
        List<String> reasons = new ArrayList<>();
        if (told(number) == 0) {
            reasons.add("NEVER_ENROLLED");
        }
        if (told(number) > 0 && number % 7 == 6) {
            reasons.add("SUSPENDED");
        }
        if (told(number) == 3) {
            reasons.add("EXITED");
        }
        if (enrolled(number) > 0) {
            reasons.add("TOO_FEW_PROGRAMMES");
        }
        return reasons;
    }

    @Test
    void R10_whatEnrollmentTellsIsKeptStateByState() {
        putsInForce("{\"EXTREMELY_POOR\": 1, \"POOR\": 1}");
        UUID household = poorHousehold("SN-KL-01-01");
        String enrollment = Ids.next("enr");
        String programme = Ids.next("prg");
        var beneficiary = beneficiary(household);

        incoming.send(
                Channels.ENROLLMENT_EVENTS,
                new EnrollmentWaitlistedV1(
                        enrollment, programme, beneficiary, "SN-KL-01-01", 1, List.of("QUOTA_FULL"), NOW));
        assertThat(reasonsOf(household)).containsExactly("WAITLISTED");
        incoming.send(
                Channels.ENROLLMENT_EVENTS,
                new EnrollmentEnrolledV1(enrollment, programme, beneficiary, "SN-KL-01-01", 1, 1, NOW));
        assertThat(reasonsOf(household)).isEmpty();
        incoming.send(
                Channels.ENROLLMENT_EVENTS,
                new EnrollmentSuspendedV1(enrollment, programme, beneficiary, "REVIEW", NOW));
        assertThat(reasonsOf(household)).containsExactly("SUSPENDED");
        incoming.send(
                Channels.ENROLLMENT_EVENTS,
                new EnrollmentResumedV1(enrollment, programme, beneficiary, "SN-KL-01-01", 1, 1, NOW));
        assertThat(reasonsOf(household)).isEmpty();
        incoming.send(
                Channels.ENROLLMENT_EVENTS,
                new EnrollmentExitedV1(enrollment, programme, beneficiary, "MOVED_AWAY", NOW));
        assertThat(reasonsOf(household)).containsExactly("EXITED");
    }

    @Test
    void R10_aMergedHouseholdBringsItsProgrammesAlong() {
        putsInForce("{\"EXTREMELY_POOR\": 1, \"POOR\": 1}");
        UUID standing = poorHousehold("SN-KL-01-01");
        UUID merged = poorHousehold("SN-KL-01-01");
        incoming.send(
                Channels.ENROLLMENT_EVENTS,
                new EnrollmentEnrolledV1(
                        Ids.next("enr"), Ids.next("prg"), beneficiary(merged), "SN-KL-01-01", 1, 1, NOW));

        register()
                .change("UPDATE household SET status = 'MERGED', merged_into = '%s' WHERE id = '%s'"
                        .formatted(standing, merged));

        assertThat(reasonsOf(standing)).isEmpty();
    }

    @Test
    void everyGoldenExampleOfWhatWeFollowIsApplied() {
        var enrolled = GoldenEvents.of(EnrollmentEnrolledV1.class);
        incoming.send(Channels.ENROLLMENT_EVENTS, GoldenEvents.of(EnrollmentWaitlistedV1.class));
        incoming.send(Channels.ENROLLMENT_EVENTS, enrolled);
        incoming.send(Channels.ENROLLMENT_EVENTS, GoldenEvents.of(EnrollmentExitedV1.class));

        var parked = sql.of("SELECT count(*) AS n FROM parked_event WHERE aggregate_id = :id")
                .with("id", enrolled.enrollmentId())
                .one(row -> row.number("n"));
        assertThat(parked).isZero();
    }

    @Test
    void S3_theThreeGroupsAreToldWithWhoIsCoveredAndWhoIsNot() {
        List<UUID> households = register()
                .households(
                        20,
                        Alike.in("SN-DB-01-01").rural(),
                        new SeededRegister.Someone("FEMALE", LocalDate.of(1980, 1, 1), true));
        register().change("""
                INSERT INTO person_profile (person_id, territory_no, languages, contributory_schemes, work_formality,
                                            rural_worker)
                SELECT p.id, p.territory_no, '{}', '{}', CASE WHEN nth <= 12 THEN 'INFORMAL' ELSE 'FORMAL' END, nth > 5
                  FROM (SELECT *, row_number() OVER (ORDER BY household_id) AS nth
                          FROM person WHERE commune_code = 'SN-DB-01-01') p
                """);
        List<UUID> ordered =
                households.stream().sorted(Comparator.comparing(UUID::toString)).toList();
        for (UUID household : ordered.subList(0, 7)) {
            incoming.send(
                    Channels.ENROLLMENT_EVENTS,
                    new EnrollmentEnrolledV1(
                            Ids.next("enr"), Ids.next("prg"), beneficiary(household), "SN-DB-01-01", 1, 1, NOW));
        }

        JsonPath table = officer.asks()
                .get("/v1/coverage-gaps/by-group?territory=SN-DB-01&level=COMMUNE")
                .jsonPath();

        Map<String, Object> disabled = table.getMap("items.find { it.group == 'PERSONS_WITH_DISABILITIES' }");
        assertThat(disabled)
                .containsEntry("area", "SN-DB-01-01")
                .containsEntry("registered", 20)
                .containsEntry("covered", 7)
                .containsEntry("not_covered", 13)
                .containsEntry("share", 0.35f);
        // Twelve informal workers, seven of them covered; fifteen rural workers, of whom two are too few to be told.
        assertThat(table.getMap("items.find { it.group == 'INFORMAL_WORKERS' }"))
                .containsEntry("registered", 12)
                .containsEntry("covered", 7)
                .containsEntry("not_covered", 5);
        assertThat(table.getMap("items.find { it.group == 'RURAL_WORKERS' }")).containsEntry("hidden", true);
        assertThat(officer.asks()
                        .accept("text/csv")
                        .get("/v1/coverage-gaps/by-group?territory=SN-DB-01")
                        .asString())
                .startsWith("area,group,registered,covered,not_covered,share,hidden")
                .contains("SN-DB-01,PERSONS_WITH_DISABILITIES,20,7,13,0.350000,false");
    }

    @Test
    void gapsAreListedAPageAtATimeAndOnlyOfOnesOwnTerritory() {
        putsInForce("{\"EXTREMELY_POOR\": 1, \"POOR\": 1}");
        poorHousehold("SN-KL-01-01");
        poorHousehold("SN-KL-01-01");
        Response page = officer.asks().get("/v1/coverage-gaps?territory=SN-KL-01&limit=1&reason=NEVER_ENROLLED");

        page.then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items.commune_code", everyItem(equalTo("SN-KL-01-01")));
        officer.asks()
                .get("/v1/coverage-gaps?territory=SN-KL-01&limit=1&reason=NEVER_ENROLLED&cursor=" + page.path("next"))
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].household_id", Matchers.not(equalTo(page.path("items[0].household_id"))));
        assertProblem(
                RegistryApi.as(TestToken.registrar()).asks().get("/v1/coverage-gaps?territory=SN-KL-01"),
                "platform.request.invalid",
                400,
                "query/territory",
                "registry.indicator.territory-unknown");
        RegistryApi.as(TestToken.registrar())
                .asks()
                .get("/v1/coverage-gaps")
                .then()
                .statusCode(200)
                .body("items.findAll { it.commune_code.startsWith('SN-KL') }", hasSize(0));
        RegistryApi.as(TestToken.ngo()).asks().get("/v1/coverage-gaps").then().statusCode(403);
    }

    @Test
    void aRuleIsOnlyCheckedWhereThatIsAsked() {
        int before = officer.asks().get(RULES + "/newest").path("version");

        officer.acts()
                .body("{\"programmes\": {\"VULNERABLE\": 1}}")
                .post(RULES + "?validate_only=true")
                .then()
                .statusCode(200)
                .body("version", equalTo(before + 1));

        officer.asks().get(RULES + "/newest").then().body("version", equalTo(before));
        officer.acts()
                .body("{\"programmes\": {\"VULNERABLE\": 0}}")
                .post(RULES)
                .then()
                .statusCode(400);
    }

    private SeededRegister register() {
        return new SeededRegister(sql, scoped);
    }

    private void putsInForce(String programmes) {
        officer.acts()
                .body("{\"programmes\": " + programmes + "}")
                .post(RULES)
                .then()
                .statusCode(201);
    }

    private UUID poorHousehold(String commune) {
        UUID household = register().households(1, Alike.in(commune)).getFirst();
        register().change("""
                INSERT INTO household_score (household_id, territory_no, model, model_version, score, category, lines,
                                             scored_on, scored_at)
                SELECT id, territory_no, 'TEST', 1, 10, 'POOR', '[]', current_date, now()
                  FROM household WHERE id = '%s'
                """.formatted(household));
        return household;
    }

    private List<String> reasonsOf(UUID household) {
        String id = new HouseholdId(household).text();
        return officer.asks()
                .accept("application/x-ndjson")
                .get("/v1/coverage-gaps?territory=SN-KL-01")
                .asString()
                .lines()
                .filter(line -> line.contains(id))
                .flatMap(line -> reasons(read(line)).stream())
                .toList();
    }

    private JsonNode read(String line) {
        try {
            return json.readTree(line);
        } catch (JsonProcessingException e) {
            throw new AssertionError(line, e);
        }
    }

    private static List<String> reasons(JsonNode gap) {
        List<String> reasons = new ArrayList<>();
        gap.path("reasons").forEach(reason -> reasons.add(reason.asText()));
        return reasons;
    }

    private static Beneficiary beneficiary(UUID household) {
        String id = new HouseholdId(household).text();
        return new Beneficiary(BeneficiaryKind.HOUSEHOLD, id, id);
    }
}
