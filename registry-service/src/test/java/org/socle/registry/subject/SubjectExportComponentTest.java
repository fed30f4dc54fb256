package org.socle.registry.subject;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.socle.registry.SampleHousehold.anyDay;
import static org.socle.registry.SampleHousehold.anyName;
import static org.socle.registry.SampleHousehold.anyNin;
import static org.socle.registry.SampleHousehold.anyPhone;
import static org.socle.registry.SampleHousehold.member;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.socle.kit.scope.ScopedWork;
import org.socle.kit.scope.TerritoryScope;
import org.socle.kit.sql.Sql;
import org.socle.registry.RegistryApi;
import org.socle.registry.SampleHousehold;
import org.socle.registry.subject.domain.Section;
import org.socle.testkit.identity.TestToken;

@QuarkusTest
class SubjectExportComponentTest {

    /** Tables that name persons and hold nothing that is not handed over elsewhere in the document. */
    private static final Set<String> DERIVED =
            Set.of("dedup_key", "person_search_key", "person_search_backlog", "import_changed_row");

    /** The tables of the sections; each is handed over whole. */
    private static final Set<String> EXPORTED = Set.of(
            "person",
            "person_profile",
            "person_identifier",
            "social_number",
            "household",
            "household_profile",
            "household_caregiver",
            "person_history",
            "person_identifier_history",
            "household_history",
            "household_confirmation",
            "household_score",
            "community_rank",
            "committee_decision",
            "source_record",
            "partner_person",
            "review",
            "review_note",
            "identity_event",
            "legal_hold",
            "erasure",
            "change_request",
            "questionnaire_answer",
            "questionnaire_answer_history",
            "answer_told",
            "link_sample",
            "programme_coverage",
            "dedup_person");

    private final RegistryApi registrar = RegistryApi.as(TestToken.registrar());
    private final RegistryApi officer = RegistryApi.as(TestToken.dpo());
    private final String given = anyName();
    private final String nin = anyNin();
    private final String phone = anyPhone();

    @Inject
    Sql sql;

    @Inject
    ScopedWork scoped;

    @BeforeEach
    void loadTerritories() {
        RegistryApi.loadTerritories();
    }

    @Test
    void everythingHeldIsInOneDocument() {
        String person = registered().path("members[0].id");
        registrar.asks().get("/v1/persons/" + person).then().statusCode(200);

        var document = exported(person, "en");

        assertThat(document.getString("person_id")).isEqualTo(person);
        assertThat(document.<String>getList("sections.code"))
                .containsExactlyElementsOf(
                        Arrays.stream(Section.values()).map(Section::code).toList());
        assertThat(items(document, Section.PERSON)).extracting("given_names").containsExactly(given);
        assertThat(items(document, Section.IDENTIFIERS)).extracting("value").containsExactlyInAnyOrder(phone, nin);
        assertThat(items(document, Section.SOCIAL_NUMBERS)).hasSize(1);
        assertThat(items(document, Section.HOUSEHOLDS)).hasSize(1);
        assertThat(items(document, Section.SCORES)).hasSize(1);
        assertThat(items(document, Section.STATEMENTS))
                .singleElement()
                .satisfies(
                        row -> assertThat(String.valueOf(row.get("statement"))).contains(given));
        assertThat(items(document, Section.EVENTS_TOLD)).isNotEmpty();
        assertThat(items(document, Section.ACCESS))
                .extracting("subject", "action")
                .contains(tuple("registrar", "read"), tuple("dpo", "exported"));
    }

    @Test
    void sectionsAndFieldsAreCalledWhatPeopleCallThem() {
        String person = registered().path("members[0].id");

        var french = exported(person, "fr");
        var english = exported(person, "en");

        assertThat(french.getString("sections.find { it.code == 'social_numbers' }.label"))
                .isEqualTo("Numéros sociaux");
        assertThat(french.getString("labels.given_names")).isEqualTo("Prénoms");
        assertThat(english.getString("labels.given_names")).isEqualTo("Given names");
        assertThat(english.getString("rectification.href")).startsWith("/v1/");
        assertThat(french.<String, String>getMap("labels").keySet()).containsAll(fields(french));
        assertThat(english.<String, String>getMap("labels").keySet()).containsAll(fields(english));
    }

    @Test
    void ofAMergedPersonTheOneWhoStandsForThemIsExportedWithBothPasts() {
        String retired = registered().path("members[0].id");
        String standing = household(member("HEAD", anyName(), anyName(), "FEMALE", anyDay()))
                .path("members[0].id");
        RegistryApi.as(TestToken.supervisor())
                .acts()
                .body("{\"other\": \"" + retired + "\", \"reason\": \"One person\"}")
                .post("/v1/persons/" + standing + "/merge")
                .then()
                .statusCode(200);

        var document = exported(retired, "en");

        assertThat(document.getString("person_id")).isEqualTo(standing);
        assertThat(document.<String>getList("retired_ids")).containsExactly(retired);
        assertThat(items(document, Section.STATEMENTS)).hasSize(2);
        assertThat(items(document, Section.SOCIAL_NUMBERS)).hasSize(2);
        assertThat(items(document, Section.IDENTITY_EVENTS)).isNotEmpty();
        assertThat(items(document, Section.PERSON_HISTORY)).hasSize(2);
        assertThat(items(document, Section.IDENTIFIER_HISTORY))
                .extracting("value")
                .containsExactlyInAnyOrder(phone, nin);
        assertThat(items(document, Section.HOUSEHOLD_HISTORY)).hasSize(1);
        assertThat(document.<String, String>getMap("labels").keySet()).containsAll(fields(document));
    }

    @Test
    void onlyWhoMayHandsItOverAndOnlyInsideTheirTerritory() {
        String person = registered().path("members[0].id");

        registrar.asks().get("/v1/persons/" + person + "/subject-export").then().statusCode(403);
        RegistryApi.as(TestToken.dpo().in("SN-TH"))
                .asks()
                .get("/v1/persons/" + person + "/subject-export")
                .then()
                .statusCode(404)
                .body("code", equalTo("registry.person.not-found"));
        officer.asks()
                .get("/v1/audit-entries?object=" + person)
                .then()
                .statusCode(200)
                .body("items.action", not(hasItem("exported")));
    }

    /** Whoever adds such a table adds its section, so that nobody is told less than everything. */
    @Test
    void aTableThatNamesPersonsIsHandedOverOrKnownToBeDerived() {
        var naming = scoped.call(TerritoryScope.WHOLE, () -> sql.of("""
                        SELECT DISTINCT table_name
                          FROM information_schema.columns
                         WHERE table_schema = 'public'
                           AND (column_name IN ('person_id', 'household_id', 'child_id')
                                OR table_name IN ('person', 'household'))
                        """).list(row -> row.text("table_name")));

        var expected = new TreeSet<>(EXPORTED);
        expected.addAll(DERIVED);
        assertThat(new TreeSet<>(naming)).isEqualTo(expected);
    }

    private JsonPath exported(String person, String language) {
        var answer = officer.asksIn(language).get("/v1/persons/" + person + "/subject-export");
        answer.then()
                .statusCode(200)
                .header("Cache-Control", "no-store")
                .header("Content-Language", language)
                .header("Content-Disposition", startsWith("attachment"));
        return answer.jsonPath();
    }

    private static List<Map<String, Object>> items(JsonPath document, Section section) {
        return document.getList("sections.find { it.code == '" + section.code() + "' }.items");
    }

    private static Set<String> fields(JsonPath document) {
        Set<String> fields = new TreeSet<>();
        for (Section section : Section.values()) {
            items(document, section).forEach(row -> fields.addAll(row.keySet()));
        }
        return fields;
    }

    private Response registered() {
        return household(member(
                "HEAD",
                given,
                anyName(),
                "FEMALE",
                anyDay(),
                ", \"phone\": \"" + phone + "\", \"national_ids\": [{\"type\": \"NIN\", \"number\": \"" + nin
                        + "\"}]"));
    }

    private Response household(String... members) {
        var answer = registrar.acts().body(SampleHousehold.of(members).json()).post("/v1/households");
        answer.then().statusCode(201);
        return answer;
    }
}
