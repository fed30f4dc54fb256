package org.socle.benefits;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.socle.benefits.cycle.domain.Cycle;
import org.socle.benefits.cycle.domain.CycleLength;
import org.socle.contracts.Beneficiary;
import org.socle.contracts.BeneficiaryKind;
import org.socle.contracts.enrollment.EnrollmentEnrolledV1;
import org.socle.contracts.enrollment.EnrollmentExitedV1;
import org.socle.contracts.enrollment.ProgrammeOpenedV1;
import org.socle.contracts.registry.TerritoryDefinedV1;
import org.socle.contracts.registry.TerritoryLevel;
import org.socle.kit.id.Ids;
import org.socle.kit.territory.FollowTerritories;
import org.socle.testkit.event.IncomingEvents;
import org.socle.testkit.event.ToldEvents;
import org.socle.testkit.identity.TestToken;

/** What the component tests of this service share: two regions, and programmes nobody else uses. */
public abstract class BenefitsComponent {

    protected static final String DAKAR_COMMUNE = "SN-DK-01-01";
    protected static final String THIES_COMMUNE = "SN-TH-01-01";
    protected static final Duration SOON = Duration.ofSeconds(30);

    private static boolean territoriesTold;

    @Inject
    protected IncomingEvents incoming;

    @Inject
    protected ToldEvents told;

    @Inject
    protected BenefitCalendar calendar;

    @Inject
    protected Clock clock;

    @BeforeEach
    void tellTerritories() {
        if (territoriesTold) {
            return;
        }
        territory("SN", null, TerritoryLevel.COUNTRY, 0, 999_999);
        territory("SN-DK", "SN", TerritoryLevel.REGION, 10_000, 19_999);
        territory("SN-DK-01", "SN-DK", TerritoryLevel.DEPARTMENT, 10_100, 10_199);
        territory(DAKAR_COMMUNE, "SN-DK-01", TerritoryLevel.COMMUNE, 10_110, 10_119);
        territory("SN-TH", "SN", TerritoryLevel.REGION, 20_000, 29_999);
        territory("SN-TH-01", "SN-TH", TerritoryLevel.DEPARTMENT, 20_100, 20_199);
        territory(THIES_COMMUNE, "SN-TH-01", TerritoryLevel.COMMUNE, 20_110, 20_119);
        territoriesTold = true;
    }

    /** A programme of its own for a test. */
    protected record AProgramme(String id, String code, BeneficiaryKind unit) {}

    protected static AProgramme anyProgramme(BeneficiaryKind unit) {
        var number = ThreadLocalRandom.current().nextInt(1_000_000_000);
        return new AProgramme(Ids.next("prg"), "PROGRAMME_" + number, unit);
    }

    protected AProgramme openedProgramme(BeneficiaryKind unit) {
        var programme = anyProgramme(unit);
        open(programme);
        return programme;
    }

    protected void open(AProgramme programme) {
        incoming.send(
                Channels.PROGRAMME_EVENTS,
                new ProgrammeOpenedV1(programme.id(), programme.code(), programme.unit(), clock.instant()));
    }

    protected EnrollmentEnrolledV1 enroll(AProgramme programme, String commune, int householdSize, int eligible) {
        var enrolled = enrollment(programme, commune, householdSize, eligible, clock.instant());
        incoming.send(Channels.ENROLLMENT_EVENTS, enrolled);
        return enrolled;
    }

    protected static EnrollmentEnrolledV1 enrollment(
            AProgramme programme, String commune, int householdSize, int eligible, Instant enrolledAt) {
        var household = Ids.next("hh");
        var beneficiary = switch (programme.unit()) {
            case HOUSEHOLD -> new Beneficiary(BeneficiaryKind.HOUSEHOLD, household, household);
            case PERSON -> new Beneficiary(BeneficiaryKind.PERSON, Ids.next("per"), household);
        };
        return new EnrollmentEnrolledV1(
                Ids.next("enr"), programme.id(), beneficiary, commune, householdSize, eligible, enrolledAt);
    }

    protected void exit(EnrollmentEnrolledV1 enrolled) {
        incoming.send(
                Channels.ENROLLMENT_EVENTS,
                new EnrollmentExitedV1(
                        enrolled.enrollmentId(),
                        enrolled.programmeId(),
                        enrolled.beneficiary(),
                        "MOVED_AWAY",
                        clock.instant()));
    }

    protected Cycle currentMonth() {
        return CycleLength.MONTHLY.on(calendar.today());
    }

    protected String definedPackage(AProgramme programme, String cycle) {
        return post("/v1/packages", cashPackage(programme.code(), "CASH", cycle))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    protected String activePackage(AProgramme programme, String cycle) {
        var id = definedPackage(programme, cycle);
        activate(id, 1);
        return id;
    }

    /** Activates and waits until those already enrolled are granted. */
    protected Response activate(String packageId, int version) {
        var response = post("/v1/packages/" + packageId + "/activation", "{\"version\": %d}".formatted(version));
        response.then().statusCode(200);
        String operation = response.path("granting_operation");
        if (operation != null) {
            awaitOperation(operation);
        }
        return response;
    }

    protected Response openCycle(AProgramme programme, String cycle) {
        return post("/v1/cycles", "{\"programme_code\": \"%s\", \"cycle\": \"%s\"}".formatted(programme.code(), cycle));
    }

    protected void awaitOperation(String id) {
        await().atMost(SOON)
                .until(() -> as(TestToken.benefitsOfficer())
                        .get("/v1/operations/" + id)
                        .path("state")
                        .equals("SUCCEEDED"));
    }

    /** 10,000 and 2,500 for each eligible member, 25,000 at most. */
    protected static String cashPackage(String programmeCode, String code, String cycle) {
        return """
                {"programme_code": "%s", "code": "%s", "cycle": "%s",
                 "names": {"fr": "Bourse familiale", "en": "Family grant"},
                 "items": [
                   {"kind": "CASH", "code": "CASH",
                    "formula": {"currency": "XOF", "base": "10000", "per_eligible_member": "2500", "max": "25000"}},
                   {"kind": "IN_KIND", "code": "RICE", "quantity": 5, "unit": "KG", "per": "MEMBER"},
                   {"kind": "SERVICE", "code": "HEALTH_CARD"}]}
                """.formatted(programmeCode, code, cycle);
    }

    protected static RequestSpecification as(TestToken token) {
        return given().header("Authorization", token.bearer()).header("Accept-Language", "en");
    }

    protected static Response post(String path, String body) {
        return post(TestToken.benefitsOfficer(), path, body, UUID.randomUUID().toString());
    }

    protected static Response post(TestToken token, String path, String body, String key) {
        return as(token)
                .contentType(ContentType.JSON)
                .header("Idempotency-Key", key)
                .body(body)
                .post(path);
    }

    private void territory(String code, @Nullable String parent, TerritoryLevel level, int lo, int hi) {
        incoming.send(FollowTerritories.CHANNEL, new TerritoryDefinedV1(code, parent, level, code, lo, hi));
    }
}
