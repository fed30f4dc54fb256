package org.socle.benefits.entitlement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.socle.testkit.problem.Problems.assertProblem;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.socle.benefits.BenefitsComponent;
import org.socle.benefits.Channels;
import org.socle.contracts.BeneficiaryKind;
import org.socle.contracts.Money;
import org.socle.contracts.benefits.EntitlementGrantedV1;
import org.socle.contracts.benefits.EntitlementItem;
import org.socle.contracts.benefits.ItemKind;
import org.socle.contracts.enrollment.EnrollmentEnrolledV1;
import org.socle.contracts.enrollment.EnrollmentWaitlistedV1;
import org.socle.kit.id.Ids;
import org.socle.kit.scope.ScopedWork;
import org.socle.kit.scope.TerritoryScope;
import org.socle.kit.sql.Sql;
import org.socle.testkit.identity.TestToken;

@QuarkusTest
class EntitlementComponentTest extends BenefitsComponent {

    @Inject
    Sql sql;

    @Inject
    ScopedWork scoped;

    @Test
    void anEnrollmentIsGrantedTheCurrentCycleAtOnce() {
        var programme = openedProgramme(BeneficiaryKind.HOUSEHOLD);
        activePackage(programme, "MONTHLY");

        var enrolled = enroll(programme, DAKAR_COMMUNE, 6, 2);

        var granted = grantedIn(programme);
        assertThat(granted).hasSize(1);
        assertThat(granted.getFirst().enrollmentId()).isEqualTo(enrolled.enrollmentId());
        assertThat(granted.getFirst().cycle()).isEqualTo(currentMonth().code());
        assertThat(granted.getFirst().items())
                .containsExactly(
                        new EntitlementItem(ItemKind.CASH, "CASH", new Money("15000", "XOF"), null),
                        new EntitlementItem(ItemKind.IN_KIND, "RICE", null, 30),
                        new EntitlementItem(ItemKind.SERVICE, "HEALTH_CARD", null, 1));
        as(TestToken.benefitsOfficer())
                .get("/v1/entitlements/" + granted.getFirst().entitlementId())
                .then()
                .statusCode(200)
                .body("beneficiary.id", equalTo(enrolled.beneficiary().id()))
                .body("members", equalTo(6))
                .body("eligible_members", equalTo(2))
                .body("package_version", equalTo(1))
                .body("items[0].amount.amount", equalTo("15000"))
                .body("items[0].amount.currency", equalTo("XOF"))
                .body("items[1].unit", equalTo("KG"));
    }

    @Test
    void theUpperCapHolds() {
        var programme = openedProgramme(BeneficiaryKind.HOUSEHOLD);
        activePackage(programme, "MONTHLY");

        enroll(programme, DAKAR_COMMUNE, 12, 9);

        assertThat(grantedIn(programme).getFirst().items().getFirst().amount()).isEqualTo(new Money("25000", "XOF"));
    }

    @Test
    void aPersonCountsAlone() {
        var programme = openedProgramme(BeneficiaryKind.PERSON);
        activePackage(programme, "ONCE");

        enroll(programme, DAKAR_COMMUNE, 9, 4);

        var granted = grantedIn(programme).getFirst();
        assertThat(granted.cycle()).isEqualTo("ONCE");
        assertThat(granted.items())
                .contains(
                        new EntitlementItem(ItemKind.CASH, "CASH", new Money("12500", "XOF"), null),
                        new EntitlementItem(ItemKind.IN_KIND, "RICE", null, 5));
    }

    @Test
    void aSecondCopyOfTheEventGrantsNothing() {
        var programme = openedProgramme(BeneficiaryKind.HOUSEHOLD);
        activePackage(programme, "MONTHLY");
        var enrolled = enroll(programme, DAKAR_COMMUNE, 6, 2);

        incoming.send(Channels.ENROLLMENT_EVENTS, enrolled, 1);

        assertThat(grantedIn(programme)).hasSize(1);
    }

    @Test
    void anEventAfterAGapWaitsForTheOneThatIsMissing() {
        var programme = openedProgramme(BeneficiaryKind.HOUSEHOLD);
        activePackage(programme, "MONTHLY");
        var enrolled = enrollment(programme, DAKAR_COMMUNE, 6, 2, clock.instant());

        incoming.send(Channels.ENROLLMENT_EVENTS, enrolled, 2);
        assertThat(grantedIn(programme)).isEmpty();
        incoming.send(
                Channels.ENROLLMENT_EVENTS,
                new EnrollmentWaitlistedV1(
                        enrolled.enrollmentId(),
                        enrolled.programmeId(),
                        enrolled.beneficiary(),
                        DAKAR_COMMUNE,
                        1,
                        List.of("OVER_QUOTA"),
                        clock.instant()),
                1);

        await().atMost(SOON).until(() -> grantedIn(programme).size() == 1);
    }

    @Test
    void whoeverLeavesAndComesBackInTheSameCycleIsGrantedOnce() {
        var programme = openedProgramme(BeneficiaryKind.HOUSEHOLD);
        activePackage(programme, "MONTHLY");
        var first = enroll(programme, DAKAR_COMMUNE, 6, 2);
        exit(first);

        incoming.send(
                Channels.ENROLLMENT_EVENTS,
                new EnrollmentEnrolledV1(
                        Ids.next("enr"), programme.id(), first.beneficiary(), DAKAR_COMMUNE, 6, 2, clock.instant()));

        assertThat(grantedIn(programme)).hasSize(1);
    }

    @Test
    void anEnrollmentWithoutAPackageWaitsForItsActivation() {
        var programme = openedProgramme(BeneficiaryKind.HOUSEHOLD);
        var enrolled = enroll(programme, DAKAR_COMMUNE, 6, 2);
        var id = definedPackage(programme, "MONTHLY");
        assertThat(grantedIn(programme)).isEmpty();

        activate(id, 1);

        assertThat(grantedIn(programme))
                .extracting(EntitlementGrantedV1::enrollmentId)
                .containsExactly(enrolled.enrollmentId());
    }

    @Test
    void anEnrollmentThatComesBeforeItsProgrammeWaitsForIt() {
        var programme = anyProgramme(BeneficiaryKind.HOUSEHOLD);
        activePackage(programme, "MONTHLY");
        var enrolled = enrollment(programme, DAKAR_COMMUNE, 6, 2, clock.instant());

        var consumed = CompletableFuture.runAsync(() -> incoming.send(Channels.ENROLLMENT_EVENTS, enrolled));
        open(programme);
        consumed.join();

        await().atMost(SOON).until(() -> grantedIn(programme).size() == 1);
    }

    @Test
    void aCycleThatHadPassedIsNotPaidBackAndOneAheadWaits() {
        var programme = openedProgramme(BeneficiaryKind.HOUSEHOLD);
        activePackage(programme, "MONTHLY");
        var ahead = enrollment(programme, DAKAR_COMMUNE, 6, 2, clock.instant().plus(Duration.ofDays(32)));

        incoming.send(Channels.ENROLLMENT_EVENTS, ahead);

        assertThat(grantedIn(programme)).isEmpty();
    }

    @Test
    void nobodyFallsBetweenAnActivationAndTheEnrollmentsThatArriveWithIt() {
        var programme = openedProgramme(BeneficiaryKind.HOUSEHOLD);
        var id = definedPackage(programme, "MONTHLY");
        var enrollments = IntStream.range(0, 60)
                .mapToObj(each -> enrollment(programme, DAKAR_COMMUNE, 6, 2, clock.instant()))
                .toList();

        var arriving = CompletableFuture.runAsync(() -> incoming.send(Channels.ENROLLMENT_EVENTS, enrollments));
        activate(id, 1);
        arriving.join();

        assertThat(grantedIn(programme))
                .extracting(EntitlementGrantedV1::enrollmentId)
                .containsExactlyInAnyOrderElementsOf(enrollments.stream()
                        .map(EnrollmentEnrolledV1::enrollmentId)
                        .toList());
    }

    @Test
    void listsAreFilteredPagedAndRecorded() {
        var programme = openedProgramme(BeneficiaryKind.HOUSEHOLD);
        activePackage(programme, "MONTHLY");
        var first = enroll(programme, DAKAR_COMMUNE, 6, 2);
        enroll(programme, DAKAR_COMMUNE, 4, 1);
        enroll(programme, THIES_COMMUNE, 3, 1);

        var page = as(TestToken.benefitsOfficer()).get("/v1/entitlements?limit=2&programme=" + programme.code());
        page.then().statusCode(200).body("items", hasSize(2));
        as(TestToken.benefitsOfficer())
                .queryParam("cursor", page.<String>path("next"))
                .get("/v1/entitlements?limit=2&programme=" + programme.code())
                .then()
                .body("items", hasSize(1));
        as(TestToken.benefitsOfficer())
                .get("/v1/entitlements?beneficiary=" + first.beneficiary().id())
                .then()
                .body("items.enrollment_id", equalTo(List.of(first.enrollmentId())));
        as(TestToken.benefitsOfficer())
                .get("/v1/entitlements?cycle=1999-01&programme=" + programme.code())
                .then()
                .body("items", hasSize(0));
        var seen = page.<String>path("items[0].id");
        as(TestToken.of("auditor").may("platform:audit:read"))
                .get("/v1/audit-entries?object=" + seen)
                .then()
                .body("items[0].action", equalTo("read"))
                .body("items[0].subject", equalTo("benefits-officer"));
    }

    @Test
    void totalsAddUpEachItemOfEachCycle() {
        var programme = openedProgramme(BeneficiaryKind.HOUSEHOLD);
        activePackage(programme, "MONTHLY");
        enroll(programme, DAKAR_COMMUNE, 6, 2);
        enroll(programme, THIES_COMMUNE, 4, 1);

        as(TestToken.benefitsOfficer())
                .get("/v1/programmes/" + programme.code() + "/entitlement-totals")
                .then()
                .statusCode(200)
                .body("cycles", hasSize(1))
                .body("cycles[0].cycle", equalTo(currentMonth().code()))
                .body("cycles[0].entitlements", equalTo(2))
                .body("cycles[0].beneficiaries", equalTo(2))
                .body("cycles[0].items.find { it.code == 'CASH' }.amount.amount", equalTo("27500"))
                .body("cycles[0].items.find { it.code == 'RICE' }.quantity", equalTo(50))
                .body("cycles[0].items.find { it.code == 'HEALTH_CARD' }.count", equalTo(2));
        assertProblem(
                as(TestToken.benefitsOfficer()).get("/v1/programmes/NOBODY_OPENED_THIS/entitlement-totals"),
                "benefits.programme.unknown",
                404);
    }

    @Test
    void anotherRegionsEntitlementsAreNeitherShownNorListedNorCounted() {
        var programme = openedProgramme(BeneficiaryKind.HOUSEHOLD);
        activePackage(programme, "MONTHLY");
        enroll(programme, DAKAR_COMMUNE, 6, 2);
        var id = grantedIn(programme).getFirst().entitlementId();
        var thies = TestToken.benefitsOfficer().named("thies-officer").in("SN-TH");

        assertProblem(as(thies).get("/v1/entitlements/" + id), "benefits.entitlement.not-found", 404);
        as(thies).get("/v1/entitlements?programme=" + programme.code()).then().body("items", hasSize(0));
        as(thies)
                .get("/v1/programmes/" + programme.code() + "/entitlement-totals")
                .then()
                .body("cycles", hasSize(0));
    }

    @Test
    void theDatabaseItselfHidesOtherAreas() {
        var programme = openedProgramme(BeneficiaryKind.HOUSEHOLD);
        activePackage(programme, "MONTHLY");
        enroll(programme, DAKAR_COMMUNE, 6, 2);

        assertThat(rows("entitlement", programme, TerritoryScope.WHOLE)).isEqualTo(1);
        assertThat(rows("entitlement", programme, new TerritoryScope(10_000, 19_999)))
                .isEqualTo(1);
        assertThat(rows("entitlement", programme, new TerritoryScope(20_000, 29_999)))
                .isZero();
        assertThat(rows("enrollment", programme, new TerritoryScope(20_000, 29_999)))
                .isZero();
        as(TestToken.benefitsOfficer().in(null))
                .get("/v1/entitlements?programme=" + programme.code())
                .then()
                .statusCode(200)
                .body("items", hasSize(0));
    }

    @Test
    void onlyWhoMayReadEntitlementsSeesThem() {
        assertProblem(as(TestToken.of("anybody")).get("/v1/entitlements"), "platform.access.denied", 403);
        assertProblem(
                as(TestToken.of("anybody")).get("/v1/programmes/ANY/entitlement-totals"),
                "platform.access.denied",
                403);
        assertProblem(
                as(TestToken.benefitsOfficer()).get("/v1/entitlements/nonsense"),
                "benefits.entitlement.not-found",
                404);
    }

    private List<EntitlementGrantedV1> grantedIn(AProgramme programme) {
        return told.of(EntitlementGrantedV1.class).stream()
                .filter(granted -> granted.programmeId().equals(programme.id()))
                .toList();
    }

    private long rows(String table, AProgramme programme, TerritoryScope scope) {
        return scoped.call(
                scope,
                () -> sql.of("SELECT count(*) AS n FROM " + table + " WHERE programme_id = :id")
                        .with("id", programme.id())
                        .one(row -> row.number("n")));
    }
}
