package org.socle.registry.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.socle.registry.SampleHousehold.anyName;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.socle.registry.RegistryApi;
import org.socle.testkit.identity.TestToken;

/** Lists whose columns are called otherwise. */
@QuarkusTest
class ColumnMappingComponentTest {

    private static final String FRENCH =
            "Ménage,ID personne,Lien,Prénom,Nom,Sexe,Date de naissance,Commune,Accord,Date du consentement,Enquêteur\n";

    private static final String MAPPING = """
            {"columns": [{"column": "ménage", "as": "household_ref"}, {"column": "ID personne", "as": "person_ref"},
             {"column": "Lien", "as": "relationship"}, {"column": "Prénom", "as": "given_names"},
             {"column": "Nom", "as": "family_name"}, {"column": "Sexe", "as": "sex"},
             {"column": "Date de naissance", "as": "birth_date"}, {"column": "Commune", "as": "commune_code"},
             {"column": "Accord", "as": "consent"}, {"column": "Date du consentement", "as": "consent_date"},
             {"column": "Enquêteur"}],
             "values": [{"column": "sex", "value": "1", "as": "MALE"}, {"column": "sex", "value": "2", "as": "FEMALE"},
             {"column": "commune_code", "value": "biscuiterie", "as": "SN-DK-01-01"}]}
            """;

    private final RegistryApi ngo = RegistryApi.as(TestToken.ngo());
    private final String reference = UUID.randomUUID().toString().substring(0, 8);

    @BeforeEach
    void loadTerritories() {
        RegistryApi.loadTerritories();
    }

    @Test
    void anUnknownColumnIsAnsweredWithWhatItSeemsToBe() {
        ngo.pushes(reference, FRENCH + row("1"))
                .then()
                .statusCode(400)
                .body("code", equalTo("registry.csv.column-unknown"))
                .body("errors.find { it.pointer == '/columns/3' }.fix", containsString("given_names"))
                .body("errors.find { it.pointer == '/columns/4' }.fix", containsString("family_name"))
                .body("errors.find { it.pointer == '/columns/10' }.code", equalTo("registry.import.column.strange"));
    }

    @Test
    void aKeptMappingTranslatesColumnsAndValues() {
        String name = "map-" + reference;
        keeps(name, MAPPING).then().statusCode(200).header("ETag", "\"1\"").body("version", equalTo(1));

        JsonPath push = imported("&mapping=" + name, FRENCH + row("1") + row("3"));

        assertThat(push.getInt("counts.persons_new")).isEqualTo(1);
        assertThat(push.getInt("counts.rows_rejected")).isEqualTo(1);
        String refused = ngo.asks()
                .get("/v1/imports/" + push.get("id") + "/rejected-rows")
                .asString();
        assertThat(refused)
                .startsWith("household_ref,person_ref,")
                .contains("sex: ")
                .doesNotContain("Awa enquête");
    }

    @Test
    void aPushSaysForEverWhichVersionItWasReadWith() {
        String name = "map-" + reference;
        keeps(name, MAPPING).then().statusCode(200);
        JsonPath push = imported("&mapping=" + name, FRENCH + row("1"));

        ngo.asks()
                .contentType("application/json")
                .header("If-Match", "\"1\"")
                .body(MAPPING)
                .put("/v1/import-mappings/" + name)
                .then()
                .statusCode(200);

        ngo.asks()
                .get("/v1/imports/" + push.get("id"))
                .then()
                .body("mapping.name", equalTo(name))
                .body("mapping.version", equalTo(1));
    }

    @Test
    void everyChangeOfAMappingIsAVersionAndNeedsTheOneBefore() {
        String name = "map-" + reference;
        keeps(name, MAPPING).then().statusCode(200);

        keeps(name, MAPPING).then().statusCode(428);
        ngo.asks()
                .contentType("application/json")
                .header("If-Match", "\"7\"")
                .body(MAPPING)
                .put("/v1/import-mappings/" + name)
                .then()
                .statusCode(412);
        ngo.asks()
                .contentType("application/json")
                .header("If-Match", "\"1\"")
                .body(MAPPING)
                .put("/v1/import-mappings/" + name)
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"");
        ngo.asks().get("/v1/import-mappings/" + name).then().body("version", equalTo(2));
        ngo.asks().get("/v1/import-mappings?limit=500").then().body("items.name", hasItem(name));
    }

    @Test
    void aMappingBelongsToItsOrganisation() {
        String name = "map-" + reference;
        keeps(name, MAPPING).then().statusCode(200);
        var other = RegistryApi.as(TestToken.machine("other-ngo", "OTHER-NGO")
                .may("registry:imports:read", "registry:imports:write")
                .in("SN"));

        other.asks().get("/v1/import-mappings/" + name).then().statusCode(404);
        other.asks().get("/v1/import-mappings").then().body("items.name", not(hasItem(name)));
    }

    @Test
    void aMappingThatDoesNotFitIsRefusedAndARehearsalKeepsNothing() {
        String name = "map-" + reference;

        keeps(name, "{\"columns\": [{\"column\": \"a\", \"as\": \"sexe\"}, {\"column\": \"A\", \"as\": \"sex\"}]}")
                .then()
                .statusCode(400)
                .body("code", equalTo("registry.import-mapping.unfit"))
                .body("errors.code", hasItem("registry.import-mapping.column.not-ours"))
                .body("errors.code", hasItem("registry.import-mapping.column.twice"));
        ngo.asks()
                .contentType("application/json")
                .body(MAPPING)
                .put("/v1/import-mappings/" + name + "?validate_only=true")
                .then()
                .statusCode(200);
        ngo.asks().get("/v1/import-mappings/" + name).then().statusCode(404);
        ngo.pushes(reference + "&mapping=" + name, FRENCH + row("1"))
                .then()
                .statusCode(404)
                .body("code", equalTo("registry.import-mapping.not-found"));
    }

    @Test
    void columnsAreProposedByNameTagAndWhatStandsInThem() {
        ngo.acts()
                .body("""
                    {"columns": ["Prénom", "#date+birth+f", "group/prenom_chef", "Q7", "sex", "ADM3_PCODE", "zzz"],
                     "rows": [["Awa", "1990", "x", "771234567", "F", "SN-DK-01-01", "?"]]}
                    """)
                .post("/v1/import-mappings/proposal")
                .then()
                .statusCode(200)
                .body("columns.size()", equalTo(7))
                .body("columns[0].as", equalTo("given_names"))
                .body("columns[0].reason", equalTo("SYNONYM"))
                .body("columns[0].confidence", equalTo(90))
                .body("columns[1].as", equalTo("birth_date"))
                .body("columns[1].reason", equalTo("HXL_TAG"))
                .body("columns[2].reason", equalTo("NONE"))
                .body("columns[3].as", equalTo("phone"))
                .body("columns[3].reason", equalTo("VALUES"))
                .body("columns[4].reason", equalTo("SAME_NAME"))
                .body("columns[5].as", equalTo("commune_code"))
                .body("columns[6].reason", equalTo("NONE"));
    }

    @Test
    void tagsOfHxlUnderTheHeaderAndPCodesNeedNoMapping() {
        String list = "HH,ID,Rôle,Prénom,Nom,Genre,Né le,admin3,Accord,Le\n"
                + "#id+household,#id+person,#relationship,#name+given,#name+family,#sex,#date+birth+fr,#adm3+code,#consent,#date+consent\n"
                + row("M").replaceFirst(",[^,]*\n$", "\n");

        JsonPath push = imported("", list);

        assertThat(push.getInt("counts.persons_new")).isEqualTo(1);
        assertThat(push.getLong("rows")).isEqualTo(1);
        JsonPath again = imported(
                "-2",
                "household_ref,person_ref,relationship,given_names,family_name,sex,birth_date,ADM3_PCODE,consent,consent_date\n"
                        + row("M").replaceFirst(",[^,]*\n$", "\n"));
        assertThat(again.getInt("counts.persons_unchanged")).isEqualTo(1);
    }

    private final String given = anyName();
    private final String family = anyName();

    private String row(String sex) {
        return "%1$s-%4$s,%1$s-%4$s-1,chef,%2$s,%3$s,%4$s,1987,SN-DK-01-01,oui,2026-05-12,Awa enquête\n"
                .formatted(reference, given, family, sex);
    }

    private JsonPath imported(String more, String csv) {
        return ngo.imported(reference + more, csv);
    }

    private Response keeps(String name, String mapping) {
        return ngo.asks()
                .contentType("application/json")
                .body(mapping.getBytes(StandardCharsets.UTF_8))
                .put("/v1/import-mappings/" + name);
    }
}
