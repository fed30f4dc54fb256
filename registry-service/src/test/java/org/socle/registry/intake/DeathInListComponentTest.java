package org.socle.registry.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.socle.registry.SampleHousehold.anyName;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.socle.contracts.registry.PersonRegisteredV1;
import org.socle.registry.RegistryApi;
import org.socle.testkit.event.ToldEvents;
import org.socle.testkit.identity.TestToken;

/** The day on which somebody died, as a list tells it. */
@QuarkusTest
class DeathInListComponentTest {

    private static final String HEADER = "household_ref,person_ref,relationship,given_names,family_name,sex,birth_date,"
            + "commune_code,consent,consent_date,vital_status,Date de décès\n";

    private final RegistryApi ngo = RegistryApi.as(TestToken.ngo());
    private final String reference = UUID.randomUUID().toString().substring(0, 8);

    @Inject
    ToldEvents told;

    @BeforeEach
    void loadTerritories() {
        RegistryApi.loadTerritories();
    }

    @Test
    void theDayOfWhoDiedIsRegisteredAndAnyOtherIsRefusedWithAFix() {
        String header = HEADER.replace("Date de décès", "death_date");

        var push = ngo.imported(
                reference,
                header
                        + row(1, "DECEASED,02/11/2026")
                        + row(2, "ALIVE,2026-11-02")
                        + row(3, "DECEASED,2099-01-01")
                        + row(4, "DECEASED,1950-01-01")
                        + row(5, "DECEASED,2026")
                        + row(6, "DECEASED,"));

        assertThat(push.getInt("counts.persons_new")).isEqualTo(2);
        assertThat(ngo.asks()
                        .get("/v1/imports/" + push.get("id") + "/rejected-rows")
                        .asString()
                        .lines()
                        .skip(1))
                .hasSize(4)
                .allMatch(line -> line.contains("death_date: "));
        var dead = told.of(PersonRegisteredV1.class).stream()
                .skip(told.of(PersonRegisteredV1.class).size() - 2L)
                .findFirst()
                .orElseThrow();
        RegistryApi.as(TestToken.ministry())
                .asks()
                .get("/v1/persons/" + dead.personId())
                .then()
                .body("situation.death_date", equalTo("2026-11-02"));
    }

    @Test
    void itsColumnIsKnownByItsFrenchName() {
        ngo.pushes(reference, HEADER + row(1, "DECEASED,2026-11-02"))
                .then()
                .statusCode(400)
                .body(
                        "errors.find { it.code == 'registry.import.column.proposed' }.fix",
                        org.hamcrest.Matchers.containsString("death_date"));
    }

    private String row(int household, String more) {
        return "%1$s-%2$d,%1$s-%2$d-1,head,%3$s,%4$s,F,1987,SN-DK-01-01,yes,2026-05-12,%5$s\n"
                .formatted(reference, household, anyName(), anyName(), more);
    }
}
