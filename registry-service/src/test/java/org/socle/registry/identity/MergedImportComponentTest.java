package org.socle.registry.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.socle.registry.SampleHousehold.anyDay;
import static org.socle.registry.SampleHousehold.anyName;
import static org.socle.registry.SampleHousehold.anyPhone;
import static org.socle.registry.identity.IdentityCalls.person;

import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.socle.registry.RegistryApi;
import org.socle.testkit.identity.TestToken;

/** What a partner goes on saying of somebody whom another person stands for. */
@QuarkusTest
class MergedImportComponentTest {

    private static final String HEADER =
            "household_ref,person_ref,relationship,given_names,family_name,sex,birth_date,phone,commune_code,consent,"
                    + "consent_date,occupation\n";

    private final IdentityCalls calls = new IdentityCalls();
    private final RegistryApi ngo = RegistryApi.as(TestToken.ngo());
    private final String reference = UUID.randomUUID().toString().substring(0, 8);
    private final String given = anyName();
    private final String family = anyName();
    private final String born = anyDay();
    private final String phone = anyPhone();

    @BeforeEach
    void loadTerritories() {
        RegistryApi.loadTerritories();
    }

    @Test
    void I1_isKeptAndCorrectsNothingUntilTheMergeIsTakenBack() {
        ngo.imported(reference + "-1", row("FARMER"));
        String pushed = found();
        var known = calls.registered();
        String merge = calls.merges(person(known), pushed).path("id");

        var again = ngo.imported(reference + "-2", row("HERDER"));

        assertThat(again.getInt("counts.rows_rejected")).isZero();
        assertThat(calls.reads(pushed).getString("id")).isEqualTo(person(known));
        assertThat(calls.reads(pushed).getString("occupation")).isEqualTo("FARMER");
        assertThat(calls.records(pushed).getList("items.founding")).containsExactly(true, true, false);
        calls.reverses(merge).then().statusCode(200);
        assertThat(calls.reads(pushed).getString("id")).isEqualTo(pushed);
        assertThat(calls.reads(person(known)).getString("occupation")).isNull();

        ngo.imported(reference + "-3", row("FISHER"));

        assertThat(calls.reads(pushed).getString("occupation")).isEqualTo("FISHER");
        assertThat(calls.records(pushed).getList("items")).hasSize(3);
    }

    private String row(String occupation) {
        return HEADER
                + String.join(
                        ",",
                        reference,
                        reference + "-p",
                        "head",
                        given,
                        family,
                        "F",
                        born,
                        phone,
                        "SN-DK-01-01",
                        "yes",
                        "2026-11-02",
                        occupation)
                + "\n";
    }

    private String found() {
        return calls.registrar
                .asks()
                .contentType("application/json")
                .body("{\"phone\": \"" + phone + "\"}")
                .post("/v1/person-searches")
                .jsonPath()
                .getString("items[0].id");
    }
}
