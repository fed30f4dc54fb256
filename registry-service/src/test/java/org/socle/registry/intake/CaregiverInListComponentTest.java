package org.socle.registry.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.socle.registry.SampleHousehold.anyName;
import static org.socle.registry.SampleHousehold.anyNin;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.socle.kit.scope.ScopedWork;
import org.socle.kit.scope.TerritoryScope;
import org.socle.kit.sql.Sql;
import org.socle.registry.RegistryApi;
import org.socle.testkit.identity.TestToken;

/** Who cares for a child, as a list tells it. */
@QuarkusTest
class CaregiverInListComponentTest {

    private static final String HEADER = "household_ref,person_ref,relationship,given_names,family_name,sex,birth_date,"
            + "national_id,commune_code,household_kind,consent,consent_date,caregiver_ref\n";

    private final RegistryApi ngo = RegistryApi.as(TestToken.ngo());
    private final String reference = UUID.randomUUID().toString().substring(0, 8);

    @Inject
    Sql sql;

    @Inject
    ScopedWork scoped;

    @BeforeEach
    void loadTerritories() {
        RegistryApi.loadTerritories();
    }

    @Test
    void aCaregiverMayStandInALaterRowOfTheHousehold() {
        var push = pushes(
                "-1",
                row(1, "1", "head", "1950", "", "", ""),
                row(1, "2", "child", "2019-02-03", "", "", ref(1, "3")),
                row(1, "3", "OTHER_RELATIVE", "1990", "", "", ""));

        assertThat(push.getInt("counts.persons_new")).isEqualTo(3);
        assertThat(caregivers()).isEqualTo(Map.of(ref(1, "2"), ref(1, "3")));
    }

    @Test
    void aCaregiverMayBeNamedByTheirNationalNumber() {
        String nin = anyNin();
        String inSameList = anyNin();
        pushes("-1", row(1, "1", "head", "1950", nin, "", ""));

        pushes(
                "-2",
                row(1, "2", "child", "2019-02-03", "", "", nin),
                row(2, "1", "child", "2018-02-03", "", "", inSameList),
                row(2, "2", "head", "1970", inSameList, "", ""));

        assertThat(caregivers()).isEqualTo(Map.of(ref(1, "2"), ref(1, "1"), ref(2, "1"), ref(2, "2")));
    }

    @Test
    void aRowWhoseCaregiverCannotBeIsRefusedWithAFix() {
        var push = pushes(
                "-1",
                row(1, "1", "head", "1950", "", "", ""),
                row(1, "2", "child", "2019-02-03", "", "", ref(2, "1")),
                row(1, "3", "child", "2019-02-03", "", "", ref(1, "3")),
                row(1, "4", "child", "2019-02-03", "", "", anyNin()),
                row(1, "5", "child", "1999-02-03", "", "", ref(1, "1")),
                row(1, "6", "child", "2019-02-03", "", "", ref(1, "7")),
                row(1, "7", "child", "2012-02-03", "", "", ""),
                row(1, "8", "child", "2019-02-03", "", "", ref(1, "5")),
                row(2, "1", "head", "1950", "", "", ""));

        assertThat(push.getInt("counts.persons_new")).isEqualTo(3);
        List<String> refused = ngo.asks()
                .get("/v1/imports/" + push.get("id") + "/rejected-rows")
                .asString()
                .lines()
                .skip(1)
                .toList();
        assertThat(refused).hasSize(6).allMatch(line -> line.contains("caregiver_ref: "));
        assertThat(refused).filteredOn(line -> line.contains("national number")).hasSize(3);
        assertThat(refused).filteredOn(line -> line.contains("not 18 yet")).hasSize(1);
        assertThat(caregivers()).isEmpty();
    }

    @Test
    void whoeverLivesElsewhereIsNotNamedAndTheRowSaysSo() {
        String head = row(1, "1", "head", "1950-04-17", anyNin(), "", "");
        String aunt = head.replace(reference + "-1", reference + "-2").replace(",head,", ",OTHER_RELATIVE,");
        pushes("-1", head);

        var push = pushes(
                "-2",
                row(2, "8", "head", "1981-02-03", "", "", ""),
                row(2, "9", "child", "2019-02-03", "", "", ref(2, "1")),
                aunt);

        assertThat(push.getInt("counts.persons_linked")).isEqualTo(1);
        assertThat(push.getInt("counts.persons_new")).isEqualTo(2);
        assertThat(push.getInt("counts.rows_noticed")).isEqualTo(1);
        JsonPath notices =
                ngo.asks().get("/v1/imports/" + push.get("id") + "/notices").jsonPath();
        assertThat(notices.getList("items.row", Integer.class)).containsExactly(3);
        assertThat(notices.getString("items[0].column")).isEqualTo("caregiver_ref");
        assertThat(notices.getString("items[0].detail")).contains("another household");
        assertThat(notices.getString("items[0].fix")).contains("/caregivers");
        assertThat(caregivers()).isEmpty();
        assertThat(RegistryApi.as(TestToken.ngo().from("NGO-OTHER"))
                        .asks()
                        .get("/v1/imports/" + push.get("id") + "/notices")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void whereChildrenLiveOnTheirOwnAChildCares() {
        pushes(
                "-1",
                row(1, "1", "head", "2011", "", "UNACCOMPANIED_CHILDREN", ""),
                row(1, "2", "SIBLING", "2019", "", "", ref(1, "1")));

        assertThat(caregivers()).isEqualTo(Map.of(ref(1, "2"), ref(1, "1")));
    }

    @Test
    void aLaterListNamesAnotherAndARehearsalNobody() {
        String head = row(1, "1", "head", "1950", "", "", "");
        String aunt = row(1, "2", "OTHER_RELATIVE", "1980", "", "", "");
        String child = row(1, "3", "child", "2019-02-03", "", "", "");
        pushes("-1", head, aunt, child);

        var named = pushes("-2", child.strip() + ref(1, "2") + "\n");
        ngo.acts()
                .config(RegistryApi.CSV)
                .contentType("text/csv")
                .body(HEADER + child.strip() + ref(1, "1") + "\n")
                .post("/v1/imports?source=test&validate_only=true&reference=" + reference + "-3")
                .then()
                .statusCode(202);
        var again = pushes("-4", child.strip() + ref(1, "2") + "\n");

        assertThat(named.getInt("counts.persons_updated")).isEqualTo(1);
        assertThat(again.getInt("counts.persons_unchanged")).isEqualTo(1);
        assertThat(caregivers()).isEqualTo(Map.of(ref(1, "3"), ref(1, "2")));
    }

    private JsonPath pushes(String push, String... rows) {
        return ngo.imported(reference + push, HEADER + String.join("", rows));
    }

    private String ref(int household, String person) {
        return reference + "-" + household + "-" + person;
    }

    private String row(
            int household, String person, String relationship, String born, String nin, String kind, String caregiver) {
        return "%s-%d,%s,%s,%s,%s,F,%s,%s,SN-TC-02-01,%s,yes,2026-05-12,%s\n"
                .formatted(
                        reference,
                        household,
                        ref(household, person),
                        relationship,
                        anyName(),
                        anyName(),
                        born,
                        nin,
                        kind,
                        caregiver);
    }

    /** References of caregivers by those of their children. */
    private Map<String, String> caregivers() {
        return scoped.call(
                TerritoryScope.WHOLE,
                () -> sql
                        .of("""
                        SELECT child.person_ref AS child, carer.person_ref AS carer
                          FROM household_caregiver c
                          JOIN partner_person child ON child.person_id = c.child_id
                          JOIN partner_person carer ON carer.person_id = c.caregiver_id
                         WHERE child.person_ref LIKE :reference || '%'
                        """)
                        .with("reference", reference)
                        .list(row -> Map.entry(row.text("child"), row.text("carer")))
                        .stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }
}
