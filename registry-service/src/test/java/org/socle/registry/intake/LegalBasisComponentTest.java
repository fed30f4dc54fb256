package org.socle.registry.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
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

@QuarkusTest
class LegalBasisComponentTest {

    private static final String WHO =
            "household_ref,person_ref,relationship,given_names,family_name,sex,birth_date,commune_code,";

    private final RegistryApi ngo = RegistryApi.as(TestToken.ngo());
    private final String reference = UUID.randomUUID().toString().substring(0, 8);

    @Inject
    ToldEvents told;

    @BeforeEach
    void loadTerritories() {
        RegistryApi.loadTerritories();
    }

    @Test
    void onAnotherLegalBasisSomebodyIsRegisteredWithoutConsent() {
        var push = ngo.imported(reference, WHO + "legal_basis\n" + row(1, "VITAL_INTEREST") + row(2, ""));

        assertThat(push.getInt("counts.persons_new")).isEqualTo(1);
        assertThat(push.getInt("counts.rows_rejected")).isEqualTo(1);
        var person = told.of(PersonRegisteredV1.class).getLast();
        RegistryApi.as(TestToken.ministry())
                .asks()
                .get("/v1/persons/" + person.personId())
                .then()
                .statusCode(200)
                .body("consented_on", nullValue());
        assertThat(ngo.asks()
                        .get("/v1/imports/" + push.get("id") + "/rejected-rows")
                        .asString())
                .contains("consent: Nobody is registered without consent.");
    }

    @Test
    void consentIsKeptWithWhoTookItForWhatAndHow() {
        var push = ngo.imported(
                reference,
                WHO + "consent,consent_date,legal_basis,consent_purpose,consent_channel,consent_taken_by\n"
                        + row(1, "oui,02/11/2026,CONSENT,cash transfers,oral,agent 7"));

        assertThat(push.getInt("counts.persons_new")).isEqualTo(1);
        var person = told.of(PersonRegisteredV1.class).getLast();
        RegistryApi.as(TestToken.ministry())
                .asks()
                .get("/v1/persons/" + person.personId())
                .then()
                .body("consented_on", equalTo("2026-11-02"));
    }

    private String row(int household, String more) {
        return "%1$s-%2$d,%1$s-%2$d-1,head,%3$s,%4$s,F,1987,SN-DK-01-01,%5$s\n"
                .formatted(reference, household, anyName(), anyName(), more);
    }
}
