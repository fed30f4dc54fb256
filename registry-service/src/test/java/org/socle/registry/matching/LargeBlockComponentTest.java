package org.socle.registry.matching;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.socle.registry.SampleHousehold.anyName;
import static org.socle.registry.SampleHousehold.anyPhone;
import static org.socle.registry.SampleHousehold.member;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.socle.registry.RegistryApi;
import org.socle.registry.SampleHousehold;
import org.socle.registry.matching.domain.LargeBlocks;
import org.socle.testkit.identity.TestToken;

/** The telephone of a shop, which a whole village gives as its own. */
@QuarkusTest
class LargeBlockComponentTest {

    private final RegistryApi ngo = RegistryApi.as(TestToken.ngo());
    private final String shop = anyPhone();
    private final String family = anyName();

    @Inject
    RefineLargeBlocks refining;

    @BeforeEach
    void loadTerritories() {
        RegistryApi.loadTerritories();
    }

    @Test
    void whoeverIsHiddenInALargeBlockIsFoundOnceItIsRefined() {
        village();
        // Shares nothing with their registration but the shop's telephone: moved, and the name spelt otherwise.
        registers(member("HEAD", "Mouhamadou", family, "MALE", "1987-03", phone()), "SN-DK-01-01");
        String moved = member("HEAD", "Mahamadou", family, "MALE", "1987-03", phone());
        asks(moved).then().statusCode(200).body("persons[0].complete", equalTo(false));

        while (refining.refineNext()) {
            // Until none is left.
        }

        asks(moved)
                .then()
                .statusCode(200)
                .body("persons[0].complete", equalTo(true))
                .body("persons[0].outcome", equalTo("POSSIBLE"));
        registers(member("HEAD", anyName(), anyName(), "FEMALE", "1950", phone()), "SN-DK-01-01")
                .then()
                .body("members[0].check_complete", nullValue());
    }

    private void village() {
        StringBuilder csv = new StringBuilder("household_ref,person_ref,relationship,given_names,family_name,sex,"
                + "birth_date,phone,commune_code,consent,consent_date\n");
        for (int each = 0; each < LargeBlocks.MOST + 10; each++) {
            csv.append("%s-%d,%s-%d,HEAD,%s,%s,FEMALE,%d,%s,SN-DK-01-01,yes,2026-11-02\n"
                    .formatted(
                            family,
                            each,
                            family,
                            each,
                            anyName(),
                            anyName(),
                            ThreadLocalRandom.current().nextInt(1940, 2008),
                            shop));
        }
        ngo.imported("village-" + family, csv.toString());
    }

    private Response registers(String member, String commune) {
        Response answer = RegistryApi.as(TestToken.registrar())
                .acts()
                .body(SampleHousehold.of(member).in(commune).json())
                .post("/v1/households");
        answer.then().statusCode(201);
        return answer;
    }

    private Response asks(String member) {
        return ngo.asks()
                .contentType("application/json")
                .body("{\"commune_code\": \"SN-DK-02-01\", \"persons\": [" + member + "]}")
                .post("/v1/matches");
    }

    private String phone() {
        return ", \"phone\": \"" + shop + "\"";
    }
}
