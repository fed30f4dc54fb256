package org.socle.registry.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.socle.registry.SampleHousehold.anyDay;
import static org.socle.registry.SampleHousehold.anyName;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.socle.contracts.registry.PersonCorrectedV1;
import org.socle.contracts.registry.PersonRegisteredV1;
import org.socle.registry.RegistryApi;
import org.socle.testkit.event.ToldEvents;
import org.socle.testkit.identity.TestToken;

@QuarkusTest
class ImportComponentTest {

    private static final String HEADER = "household_ref,person_ref,relationship,given_names,family_name,sex,birth_date,"
            + "phone,national_id,commune_code,urban,roof,water,latrine,electricity,rooms,attends_school,disability,"
            + "occupation,consent,consent_date\n";

    /** The same references in two tests must not meet. */
    private final String reference = UUID.randomUUID().toString().substring(0, 8);

    private final RegistryApi ngo = RegistryApi.as(TestToken.ngo());

    @Inject
    ToldEvents told;

    @BeforeEach
    void loadTerritories() {
        RegistryApi.loadTerritories();
    }

    @Test
    void everyRowOfAListBecomesAPerson() {
        var list = HEADER + row(1, "head", "1987-03", "yes") + row(2, "child", "2019", "yes");

        var accepted = ngo.pushes(reference, list);

        accepted.then()
                .statusCode(202)
                .header("Location", endsWith("/v1/operations/" + accepted.path("operation_id")))
                .body("organisation", equalTo("NGO-DEMO"));
        var operation = ngo.ended(accepted.path("operation_id"));
        assertThat(operation.getInt("progress.percent")).isEqualTo(100);
        assertThat(operation.getInt("result.counts.persons_new")).isEqualTo(2);
        var push = ngo.asks().get("/v1/imports/" + accepted.path("id")).jsonPath();
        assertThat(push.getBoolean("finished")).isTrue();
        assertThat(push.getInt("counts.households_new")).isEqualTo(1);
        assertThat(push.getInt("counts.rows_rejected")).isZero();
    }

    @Test
    void theSameListAgainChangesNothingAndSaysSo() {
        var list = HEADER + row(1, "head", "1987-03", "yes") + row(2, "child", "2019", "yes");
        ngo.imported(reference, list);
        var events = told.all().size();

        var again = ngo.imported(reference, list);

        assertThat(again.getInt("counts.persons_unchanged")).isEqualTo(2);
        assertThat(again.getInt("counts.persons_new")).isZero();
        assertThat(told.all()).hasSize(events);
    }

    @Test
    void anotherListUnderTheSameReferenceIsRefused() {
        ngo.imported(reference, HEADER + row(1, "head", "1987-03", "yes"));

        var other = ngo.pushes(reference, HEADER + row(2, "head", "1988", "yes"));

        other.then().statusCode(409).body("code", equalTo("registry.import.reference-used"));
    }

    @Test
    void aChangedRowCorrectsItsPersonAndAnEmptyCellErasesNothing() {
        var head = row(1, "head", "1987-03", "yes").replace(",,,SN-DK", ",771234567,,SN-DK");
        ngo.imported(reference, HEADER + head);
        var before = told.of(PersonRegisteredV1.class).getLast();

        var corrected = head.replace("1987-03", "1987-03-12")
                .replace(",771234567,", ",,")
                .replace("thatch", "zinc");
        var counts = ngo.imported(reference + "-2", HEADER + corrected);

        assertThat(counts.getInt("counts.persons_updated")).isEqualTo(1);
        assertThat(counts.getInt("counts.persons_unchanged")).isZero();
        var person = RegistryApi.as(TestToken.ministry()).asks().get("/v1/persons/" + before.personId());
        person.then().body("birth_date", equalTo("1987-03-12")).body("phone", equalTo("+221771234567"));
        assertThat(told.about(before.personId()).getLast()).isInstanceOf(PersonCorrectedV1.class);
        RegistryApi.as(TestToken.ministry())
                .asks()
                .get("/v1/households/" + before.householdId())
                .then()
                .body("dwelling.roof", equalTo("ZINC"));
    }

    @Test
    void aNewRowOfAKnownHouseholdJoinsIt() {
        ngo.imported(reference, HEADER + row(1, "head", "1987-03", "yes"));

        var counts = ngo.imported(
                reference + "-2", HEADER + row(1, "head", "1987-03", "yes") + row(2, "child", "2026-10", "yes"));

        assertThat(counts.getInt("counts.persons_new")).isEqualTo(1);
        assertThat(counts.getInt("counts.households_new")).isZero();
    }

    @Test
    void semicolonsTabsAndAByteOrderMarkAreUnderstood() {
        var commas = HEADER + row(1, "head", "1987-03", "yes");

        var semicolons = ngo.imported(reference, "\uFEFF" + commas.replace(',', ';'));
        var tabs = ngo.imported(reference + "-2", commas.replace(',', '\t'));

        assertThat(semicolons.getInt("counts.persons_new")).isEqualTo(1);
        assertThat(tabs.getInt("counts.persons_unchanged")).isEqualTo(1);
    }

    @Test
    void refusedRowsComeBackWithReasonsAndFixesInTheCallersLanguage() {
        var list = HEADER
                + row(1, "head", "1987-03", "yes")
                + row(2, "child", "2099", "yes")
                + row(3, "child", "2019", "no")
                + row(4, "landlord", "2019", "yes").replace("SN-DK-01-01", "SN-DK-01-99");

        var push = ngo.imported(reference, list);

        assertThat(push.getInt("counts.rows_rejected")).isEqualTo(3);
        assertThat(push.getInt("counts.persons_new")).isEqualTo(1);
        var english = ngo.asks()
                .get("/v1/imports/" + push.get("id") + "/rejected-rows")
                .asString();
        var french = ngo.asksIn("fr")
                .get("/v1/imports/" + push.get("id") + "/rejected-rows")
                .asString();
        assertThat(english.lines().findFirst().orElseThrow()).endsWith("consent_date,_row,_errors,_fix");
        assertThat(english.lines().skip(1))
                .hasSize(3)
                .anySatisfy(line -> assertThat(line)
                        .contains(",3,", "birth_date: The birth date is yet to come.", "Correct the year"))
                .anySatisfy(line -> assertThat(line).contains(",4,", "consent: Nobody is registered without consent."))
                .anySatisfy(line -> assertThat(line).contains(",5,", "relationship:", "commune_code:", "head, spouse"));
        assertThat(french).contains("La date de naissance est à venir.").contains("Écrivez");
    }

    @Test
    void correctedRowsArePushedAsTheyCameBack() {
        var first = ngo.imported(reference, HEADER + row(1, "head", "1987-03", "yes") + row(2, "child", "2099", "yes"));
        var refused = ngo.asks()
                .get("/v1/imports/" + first.get("id") + "/rejected-rows")
                .asString();

        var second = ngo.imported(reference + "-2", refused.replace("2099", "2019"));

        assertThat(second.getInt("counts.persons_new")).isEqualTo(1);
        assertThat(second.getInt("counts.rows_rejected")).isZero();
    }

    @Test
    void aHouseholdWithoutAHeadIsRefusedWhole() {
        var push = ngo.imported(reference, HEADER + row(1, "spouse", "1987", "yes") + row(2, "child", "2019", "yes"));

        assertThat(push.getInt("counts.rows_rejected")).isEqualTo(2);
        assertThat(push.getInt("counts.households")).isZero();
        assertThat(ngo.asks()
                        .get("/v1/imports/" + push.get("id") + "/rejected-rows")
                        .asString())
                .contains("The household has no head.");
    }

    @Test
    void theSecondHeadAndTheSecondUseOfAReferenceAreRefused() {
        var push = ngo.imported(
                reference,
                HEADER
                        + row(1, "head", "1987", "yes")
                        + row(2, "head", "1989", "yes")
                        + row(1, "child", "2019", "yes"));

        assertThat(push.getInt("counts.rows_rejected")).isEqualTo(2);
        assertThat(push.getInt("counts.persons_new")).isEqualTo(1);
    }

    @Test
    void aListWithoutANeededColumnIsRefusedAtOnce() {
        ngo.pushes(reference, HEADER.replace("consent,", "") + "x\n")
                .then()
                .statusCode(400)
                .body("code", equalTo("registry.csv.column-missing"));
        ngo.pushes(reference, HEADER.replace("rooms", "chambres") + "x\n")
                .then()
                .statusCode(400)
                .body("code", equalTo("registry.csv.column-unknown"));
        ngo.pushes(reference, HEADER).then().statusCode(400).body("code", equalTo("registry.import.no-rows"));
    }

    @Test
    void aPartnerSeesOnlyItsOwnPushes() {
        var push = ngo.imported(reference, HEADER + row(1, "head", "1987-03", "yes"));
        var other = RegistryApi.as(TestToken.machine("other-ngo", "OTHER-NGO")
                .may("registry:imports:read", "registry:imports:write")
                .in("SN"));

        other.asks().get("/v1/imports/" + push.get("id")).then().statusCode(404);
        other.asks()
                .get("/v1/imports/" + push.get("id") + "/rejected-rows")
                .then()
                .statusCode(404);
        other.asks().get("/v1/imports").then().body("items.id", not(hasItem(push.getString("id"))));
        ngo.asks().get("/v1/imports?limit=500").then().body("items.id", hasItem(push.getString("id")));
    }

    @Test
    void anotherPartnersSameReferencesMeetTheDuplicateCheck() {
        ngo.imported(reference, HEADER + row(1, "head", "1987-03", "yes"));
        var other = RegistryApi.as(TestToken.machine("other-ngo", "OTHER-NGO")
                .may("registry:imports:read", "registry:imports:write")
                .in("SN"));

        var push = other.imported(reference, HEADER + row(1, "head", "1987-03", "yes"));

        assertThat(push.getInt("counts.persons_unchanged")).isZero();
        assertThat(push.getInt("counts.persons_to_review")).isEqualTo(1);
    }

    @Test
    void aRehearsalCountsAndWritesNothing() {
        var list = HEADER + row(1, "head", "1987-03", "yes") + row(2, "child", "2099", "yes");
        var accepted = ngo.acts()
                .config(RegistryApi.CSV)
                .contentType("text/csv")
                .body(list.getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .post("/v1/imports?validate_only=true&reference=" + reference);
        ngo.ended(accepted.path("operation_id"));

        var rehearsal = ngo.asks().get("/v1/imports/" + accepted.path("id")).jsonPath();
        var real = ngo.imported(reference, list);

        assertThat(rehearsal.getInt("counts.persons_new")).isEqualTo(1);
        assertThat(rehearsal.getInt("counts.rows_rejected")).isEqualTo(1);
        assertThat(real.getInt("counts.persons_new")).isEqualTo(1);
    }

    @Test
    void rowsOutsideTheCallersTerritoryAreRefused() {
        var dakar = RegistryApi.as(TestToken.registrar());

        var push = dakar.imported(
                reference, HEADER + row(1, "head", "1987-03", "yes").replace("SN-DK-01-01", "SN-TH-01-01"));

        assertThat(push.getInt("counts.rows_rejected")).isEqualTo(1);
    }

    @Test
    void aFormulaInARefusedRowComesBackHarmless() {
        var push = ngo.imported(
                reference, HEADER + row(1, "head", "1987", "no").replace("H" + reference, "=HYPERLINK(1)"));

        var refused = ngo.asks()
                .get("/v1/imports/" + push.get("id") + "/rejected-rows")
                .asString();

        assertThat(refused.lines().skip(1).toList()).allMatch(line -> line.startsWith("'=HYPERLINK"));
    }

    @Test
    void manyHouseholdsKeepTheirOwnMembers() {
        var list = new StringBuilder(HEADER);
        for (int household = 0; household < 30; household++) {
            list.append(row(household, 1, "head", anyDay()));
            list.append(row(household, 2, "child", "2018"));
        }

        var push = ngo.imported(reference, list.toString());

        assertThat(push.getInt("counts.households_new")).isEqualTo(30);
        assertThat(push.getInt("counts.persons_new")).isEqualTo(60);
        assertThat(List.of(push.getInt("counts.persons_to_review"), push.getInt("counts.rows_rejected")))
                .containsOnly(0);
    }

    private String row(int person, String relationship, String born, String consent) {
        return "H%s,H%s-%d,%s,%s,%s,F,%s,,,SN-DK-01-01,yes,thatch,well,no,no,2,,,,%s,2026-05-12%n"
                .formatted(reference, reference, person, relationship, name(person), name(0), born, consent);
    }

    private String row(int household, int person, String relationship, String born) {
        return "H%s-%d,H%s-%d-%d,%s,%s,%s,F,%s,,,SN-DK-01-01,yes,thatch,well,no,no,2,,,,yes,2026-05-12%n"
                .formatted(
                        reference, household, reference, household, person, relationship, anyName(), anyName(), born);
    }

    /** The same name for the same person whenever the row is written again. */
    private String name(int person) {
        return names[person];
    }

    private final String[] names = {anyName(), anyName(), anyName(), anyName(), anyName()};
}
