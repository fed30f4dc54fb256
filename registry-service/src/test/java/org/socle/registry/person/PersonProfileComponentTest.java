package org.socle.registry.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.socle.registry.SampleHousehold.anyDay;
import static org.socle.registry.SampleHousehold.anyName;
import static org.socle.registry.SampleHousehold.member;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.socle.contracts.registry.PersonRegisteredV1;
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
