package org.socle.enrollment;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.socle.kit.id.Ids;

/** What the registry finds out about who is who is for a person to judge, never for the waiting list. */
@QuarkusTest
class MergedPersonsComponentTest {

    private final Officer officer = Officer.ofTheCountry();

    @Inject
    Registry registry;

    @Inject
    CleanSlate cleanSlate;

    @BeforeEach
    void beginWithNobodyKnown() {
        cleanSlate.wipe();
        registry.tellTerritories();
    }

    @Test
    void thePlaceOfARetiredPersonIsFlaggedWhicheverEventComesFirst() {
        var programme = childProgramme();
        var first = registry.household(Registry.DAKAR, 20, "POOR", "1985-01", "2015-01");
        var second = registry.household(Registry.DAKAR, 20, "POOR", "1986-01", "2016-01");

        registry.merge(first, 1, second.persons().get(1));
        registry.withoutLast(first);
        registry.withoutLast(second);
        registry.merge(second, 1, first.persons().get(1));

        assertThat(review(programme, first.persons().get(1))).isEqualTo("MERGED");
        assertThat(review(programme, second.persons().get(1))).isEqualTo("MERGED");
    }

    @Test
    void thePlaceIsFlaggedNoMoreWhenTheMergeIsTakenBack() {
        var programme = childProgramme();
        var household = registry.household(Registry.DAKAR, 20, "POOR", "1985-01", "2015-01");
        String other = Ids.next("per");
        registry.merge(household, 1, other);
        registry.withoutLast(household);

        registry.unmerge(household, 1, other);
        registry.tellAgain(household);

        assertThat(review(programme, household.persons().get(1))).isNull();
    }

    @Test
    void thePlaceOfAPersonWhoIsTwoIsFlagged() {
        var programme = childProgramme();
        var household = registry.household(Registry.DAKAR, 20, "POOR", "1985-01", "2015-01");

        registry.split(household, 1, Ids.next("per"));

        assertThat(review(programme, household.persons().get(1))).isEqualTo("SPLIT");
    }

    @Test
    void aHouseholdNobodyLivesInIsFlaggedAndNeverEntersAgain() {
        var programme = officer.drafts("HOUSEHOLD", "IMMEDIATE", """
                {"criteria": [{"code": "NOT_POOR", "expression": "household.score < 50",
                               "reason": {"fr": "Pas pauvre.", "en": "Not poor."}}]}""");
        officer.opens(programme);
        var household = registry.household(Registry.DAKAR, 20, "POOR", "1985-01");

        registry.withoutLast(household);
        registry.score(household, 10, "POOR");

        assertThat(review(programme, household.id())).isEqualTo("HOUSEHOLD_EMPTY");
    }

    private String childProgramme() {
        var programme = officer.drafts("PERSON", "IMMEDIATE", """
                {"criteria": [{"code": "NOT_A_CHILD", "expression": "person.age_years < 18",
                               "reason": {"fr": "Pas un enfant.", "en": "Not a child."}}]}""");
        officer.opens(programme);
        return programme;
    }

    private @Nullable String review(String programme, String beneficiary) {
        return officer.asks()
                .get("/v1/enrollments?programme=" + programme)
                .jsonPath()
                .getString("items.find { it.beneficiary.id == '" + beneficiary + "' }.review");
    }
}
