package org.socle.registry.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.socle.registry.SampleHousehold.anyDay;
import static org.socle.registry.SampleHousehold.anyName;
import static org.socle.registry.SampleHousehold.member;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.socle.contracts.registry.PersonRegisteredV1;
import org.socle.contracts.registry.PersonSituation;
import org.socle.registry.RegistryApi;
import org.socle.registry.SampleHousehold;
import org.socle.testkit.event.ToldEvents;
import org.socle.testkit.identity.TestToken;

@QuarkusTest
class PersonProfileComponentTest {

    private final RegistryApi registrar = RegistryApi.as(TestToken.registrar());
    private final RegistryApi ngo = RegistryApi.as(TestToken.ngo());
    private final String reference = UUID.randomUUID().toString().substring(0, 8);

    @Inject
    ToldEvents told;

    @BeforeEach
    void loadTerritories() {
        RegistryApi.loadTerritories();
    }

    @Test
    void theNamesOfTheParentsAreReadAsTheyWereWritten() {
        var person = registered(", \"mother_name\": \" Fatou Sow \", \"father_name\": \"Ousmane Ndiaye\"");

        var seen = seen(person);

        seen.body("mother_name", equalTo("Fatou Sow")).body("father_name", equalTo("Ousmane Ndiaye"));
        assertThat(told.about(person).toString()).doesNotContain("Fatou");
    }

    @Test
    void aParentNobodyAskedForIsAbsent() {
        var person = registered(", \"mother_name\": \"  \"");

        seen(person).body("", not(hasKey("mother_name"))).body("", not(hasKey("father_name")));
    }

    @Test
    void anEmptyCellKeepsTheNamesOfTheParents() {
        var row = new Row(anyName(), anyName(), anyDay());
        ngo.imported(reference, list("mother_name,father_name", row, "Fatou Sow,Ousmane Ndiaye"));
        var person = told.of(PersonRegisteredV1.class).getLast().personId();

        ngo.imported(reference + "-2", list("mother_name,father_name", row, ",Omar Ndiaye"));

        seen(person).body("mother_name", equalTo("Fatou Sow")).body("father_name", equalTo("Omar Ndiaye"));
    }

    @Test
    void everythingAskedOfAPersonIsReadBack() {
        var person = registered("""
                , "phone": "77 123 45 67", "other_phones": ["+221 76 123 45 68", "77 123 45 67"],
                "national_ids": [{"type": "REFUGEE_CARD", "number": "unhcr/123-456"}],
                "background": {"other_names": "Binta", "original_given_names": "أوا", "original_family_name": "ندياي",
                               "birth_place": "Matam", "nationality": "sn", "languages": ["wol", "fra"]},
                "situation": {"vital_status": "ALIVE", "marital_status": "MARRIED_POLYGAMOUS",
                              "refugee_status": "RETURNEE", "education": "KORANIC_SCHOOL",
                              "work_status": "OWN_ACCOUNT_WORKER", "work_formality": "INFORMAL", "rural_worker": true,
                              "contributory_schemes": ["MEDICAL_CARE", "OLD_AGE"], "chronic_illness": true,
                              "difficulties": [{"domain": "SEEING", "difficulty": "SOME_DIFFICULTY"},
                                               {"domain": "WALKING", "difficulty": "CANNOT_DO_AT_ALL"}]}
                """);

        var seen = seen(person);

        seen.body("phone", equalTo("+221771234567"))
                .body("other_phones", contains("+221761234568"))
                .body("national_ids[0].number", equalTo("UNHCR/123456"))
                .body("background.other_names", equalTo("Binta"))
                .body("background.original_given_names", equalTo("أوا"))
                .body("background.original_family_name", equalTo("ندياي"))
                .body("background.birth_place", equalTo("Matam"))
                .body("background.nationality", equalTo("SN"))
                .body("background.languages", contains("wol", "fra"))
                .body("situation.vital_status", equalTo("ALIVE"))
                .body("situation.marital_status", equalTo("MARRIED_POLYGAMOUS"))
                .body("situation.refugee_status", equalTo("RETURNEE"))
                .body("situation.education", equalTo("KORANIC_SCHOOL"))
                .body("situation.work_status", equalTo("OWN_ACCOUNT_WORKER"))
                .body("situation.work_formality", equalTo("INFORMAL"))
                .body("situation.rural_worker", equalTo(true))
                .body("situation.contributory_schemes", contains("OLD_AGE", "MEDICAL_CARE"))
                .body("situation.chronic_illness", equalTo(true))
                .body("situation.difficulties.difficulty", contains("SOME_DIFFICULTY", "CANNOT_DO_AT_ALL"))
                .body("disabilities", contains("WALKING"));
    }

    @Test
    void theSituationIsToldAndTheBackgroundIsNot() {
        var person = registered("""
                , "background": {"birth_place": "Matam", "nationality": "SN"},
                "situation": {"marital_status": "WIDOWED", "contributory_schemes": ["NONE"],
                              "difficulties": [{"domain": "SEEING", "difficulty": "CANNOT_DO_AT_ALL"}]}
                """);

        var event = (PersonRegisteredV1) told.about(person).getFirst();
        assertThat(event.facts().situation())
                .isEqualTo(
                        new PersonSituation(null, "WIDOWED", null, null, null, null, null, List.of("NONE"), null, 4));
        assertThat(event.facts().disabilities()).containsExactly(org.socle.contracts.registry.Disability.SEEING);
        assertThat(event.toString()).doesNotContain("Matam");
    }

    @Test
    void eachTelephoneLeadsToThePerson() {
        var other = SampleHousehold.anyPhone();
        var person = registered(
                ", \"phone\": \"" + SampleHousehold.anyPhone() + "\", \"other_phones\": [\"" + other + "\"]");

        var found = registrar.acts().body("{\"phone\": \"" + other + "\"}").post("/v1/person-searches");

        found.then().body("items.id", contains(person));
    }

    @Test
    void anEstimatedYearIsToldAsSuch() {
        var household = SampleHousehold.of(
                member("HEAD", anyName(), anyName(), "FEMALE", "1958", ", \"birth_date_estimated\": true"));

        var person = registrar.acts().body(household.json()).post("/v1/households");

        seen(person.path("members[0].id"))
                .body("birth_date", equalTo("1958"))
                .body("birth_date_estimated", equalTo(true));
    }

    @Test
    void everyFaultOfAPersonIsToldAtOnce() {
        var household = SampleHousehold.of(member("HEAD", anyName(), anyName(), "FEMALE", "1958-04-03", """
                , "birth_date_estimated": true, "other_phones": ["77 123 45 67", "12"],
                "national_ids": [{"type": "NIN", "number": "3198703312345"},
                                 {"type": "PASSPORT", "number": "A1234567"},
                                 {"type": "PASSPORT", "number": "A1234568"}],
                "background": {"nationality": "XX", "languages": ["fra", "klingon"]},
                "situation": {"contributory_schemes": ["NONE", "OLD_AGE"]}
                """));

        var refused = registrar.acts().body(household.json()).post("/v1/households");

        refused.then()
                .statusCode(400)
                .body(
                        "errors.collectEntries { [it.pointer, it.code] }",
                        equalTo(Map.of(
                                "/members/0/birth_date", "registry.person.birth-date-estimated-day",
                                "/members/0/other_phones/1", "registry.person.phone-unreadable",
                                "/members/0/national_ids/0/number", "registry.person.national-id-unreadable",
                                "/members/0/national_ids", "registry.person.document-twice",
                                "/members/0/background/nationality", "registry.person.code-unknown",
                                "/members/0/background/languages", "registry.person.code-unknown",
                                "/members/0/situation/contributory_schemes", "registry.person.schemes-contradict")));
    }

    @ParameterizedTest
    @CsvSource({
        "NIN,1765198800123,201",
        "NIN,17651988001234,201",
        "NIN,176519880012,400",
        "NIN,3765198800123,400",
        "PASSPORT,a 123 4567,201",
        "PASSPORT,A/1234567,400",
        "BIRTH_CERTIFICATE,00123/1987,201",
        "CONSULAR_CARD,A12,400"
    })
    void aDocumentHasTheFormatOfItsType(String type, String number, int status) {
        var household = SampleHousehold.of(
                member("HEAD", anyName(), anyName(), "FEMALE", anyDay(), """
                , "national_ids": [{"type": "%s", "number": "%s"}]
                """.formatted(type, number)));

        var answer = registrar.acts().body(household.json()).post("/v1/households?validate_only=true");

        answer.then().statusCode(status == 201 ? 200 : status);
    }

    @Test
    void aListSaysAsMuchAsAForm() {
        var row = new Row(anyName(), anyName(), anyDay());
        var columns = "phone,other_phones,passport_number,other_names,birth_place,nationality,languages,marital_status,"
                + "education,work_status,work_formality,rural_worker,contributory_schemes,chronic_illness,"
                + "difficulty_seeing,difficulty_hearing";
        var cells = "771234567,76 123 45 68;701234567,A1234567,Binta,Matam,SN,wol fra,widowed,primary,"
                + "own account worker,informal,yes,none,no,3,some difficulty";

        ngo.imported(reference, list(columns, row, cells));

        seen(told.of(PersonRegisteredV1.class).getLast().personId())
                .body("other_phones", contains("+221761234568", "+221701234567"))
                .body("national_ids[0].type", equalTo("PASSPORT"))
                .body("background.other_names", equalTo("Binta"))
                .body("background.languages", contains("wol", "fra"))
                .body("situation.marital_status", equalTo("WIDOWED"))
                .body("situation.work_status", equalTo("OWN_ACCOUNT_WORKER"))
                .body("situation.contributory_schemes", contains("NONE"))
                .body("situation.chronic_illness", equalTo(false))
                .body("situation.difficulties.domain", contains("SEEING", "HEARING"))
                .body("disabilities", contains("SEEING"));
    }

    @Test
    void aChangedRowCorrectsTheProfileAndKeepsWhatItLeavesOut() {
        var row = new Row(anyName(), anyName(), anyDay());
        var columns = "phone,other_phones,birth_place,education,difficulty_seeing,difficulty_hearing";
        ngo.imported(reference, list(columns, row, "771234567,761234568;701234567,Matam,primary,3,2"));
        var person = told.of(PersonRegisteredV1.class).getLast().personId();

        ngo.imported(reference + "-2", list(columns, row, ",761234568,,lower secondary,1,"));

        seen(person)
                .body("phone", equalTo("+221771234567"))
                .body("other_phones", contains("+221761234568"))
                .body("background.birth_place", equalTo("Matam"))
                .body("situation.education", equalTo("LOWER_SECONDARY"))
                .body("situation.difficulties.difficulty", contains("NO_DIFFICULTY", "SOME_DIFFICULTY"))
                .body("disabilities", empty());
    }

    private String registered(String more) {
        var household = SampleHousehold.of(member("HEAD", anyName(), anyName(), "FEMALE", anyDay(), more));
        var answer = registrar.acts().body(household.json()).post("/v1/households");
        answer.then().statusCode(201);
        return answer.path("members[0].id");
    }

    private ValidatableResponse seen(String person) {
        return registrar.asks().get("/v1/persons/" + person).then().statusCode(200);
    }

    /** Who a row is about, the same in each list. */
    private record Row(String given, String family, String born) {}

    private String list(String columns, Row row, String cells) {
        return """
                household_ref,person_ref,relationship,given_names,family_name,sex,birth_date,commune_code,consent,consent_date,%s
                %s,%s-1,head,%s,%s,F,%s,SN-DK-01-01,yes,2026-11-02,%s
                """.formatted(columns, reference, reference, row.given(), row.family(), row.born(), cells);
    }
}
