package org.socle.enrollment.eligibility.cel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.socle.enrollment.eligibility.cel.Rules.ageUnknown;
import static org.socle.enrollment.eligibility.cel.Rules.aged;
import static org.socle.enrollment.eligibility.cel.Rules.assess;
import static org.socle.enrollment.eligibility.cel.Rules.household;
import static org.socle.enrollment.eligibility.cel.Rules.person;
import static org.socle.enrollment.eligibility.cel.Rules.rule;
import static org.socle.enrollment.eligibility.cel.Rules.text;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.socle.enrollment.eligibility.domain.Assessment;
import org.socle.enrollment.eligibility.domain.CriterionResult;
import org.socle.enrollment.eligibility.domain.Outcome;
import org.socle.enrollment.eligibility.domain.Ranking;
import org.socle.enrollment.eligibility.domain.RankingOrder;
import org.socle.enrollment.eligibility.domain.RuleText;
import org.socle.enrollment.eligibility.domain.Unit;

class AssessmentTest {

    private static final String CHILD_UNDER_5 = "members.exists(m, m.age_years < 5)";
    private static final String SCHOOL_AGE =
            "person.age_years >= 6 && person.age_years <= 14 && !person.attends_school";

    @ParameterizedTest
    @CsvSource({"4, ELIGIBLE", "5, REFUSED"})
    void theLastYearUnderFiveCounts(long age, Outcome expected) {
        assertThat(assess(CHILD_UNDER_5, household(Map.of(), aged(40), aged(age)))
                        .outcome())
                .isEqualTo(expected);
    }

    @Test
    void anUnknownAgeDefersInsteadOfRefusing() {
        var assessment = assess(CHILD_UNDER_5, household(Map.of(), aged(40), ageUnknown()));

        assertThat(assessment)
                .isEqualTo(new Assessment.Incomplete(
                        List.of(CriterionResult.unknown("C1", List.of("members.age_years")))));
    }

    @Test
    void anUnknownAgeDoesNotMatterOnceAnotherMemberMeetsTheCriterion() {
        var assessment = assess(CHILD_UNDER_5, household(Map.of(), ageUnknown(), aged(2)));

        assertThat(assessment.outcome()).isEqualTo(Outcome.ELIGIBLE);
    }

    @Test
    void aCriterionThatIsSurelyNotMetRefusesEvenWhenAnotherIsUnknown() {
        var rule = rule(text(Unit.HOUSEHOLD, "household.score < 30", "household.urban"));

        var assessment = rule.assess(household(Map.of("urban", false)));

        assertThat(assessment)
                .isEqualTo(new Assessment.Refused(List.of(
                        CriterionResult.unknown("C1", List.of("household.score")), CriterionResult.notMet("C2"))));
        assertThat(assessment.reasons()).containsExactly("C2");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "household.kind == 'NOMADIC' && 'FLOOD' in household.shocks | ELIGIBLE",
                "household.food_consumption == 'POOR' && household.coping_index >= 19 | REFUSED",
                "household.dwelling.cooking_fuel == 'WOOD' | INCOMPLETE",
                "members.exists(m, m.work_formality == 'INFORMAL' && m.rural_worker) | ELIGIBLE",
                "members.exists(m, 'NONE' in m.contributory_schemes && m.greatest_difficulty >= 3) | ELIGIBLE",
                "members.exists(m, m.marital_status == 'WIDOWED' && m.chronic_illness) | REFUSED"
            })
    void aRuleAsksHowAHouseholdAndItsMembersLive(String criterion, Outcome expected) {
        var widow = Map.<String, Object>of(
                "marital_status",
                "WIDOWED",
                "work_formality",
                "INFORMAL",
                "rural_worker",
                true,
                "contributory_schemes",
                List.of("NONE"),
                "greatest_difficulty",
                3L,
                "chronic_illness",
                false);
        var facts = Map.<String, Object>of(
                "kind",
                "NOMADIC",
                "shocks",
                List.of("FLOOD"),
                "food_consumption",
                "POOR",
                "coping_index",
                18L,
                "dwelling",
                Map.of("roof", "THATCH"));

        assertThat(assess(criterion, household(facts, widow)).outcome()).isEqualTo(expected);
    }

    @Test
    void aGuardedFactMayBeAbsent() {
        var assessment = assess("has(person.pregnant) && person.pregnant", person(aged(20)));

        assertThat(assessment.outcome()).isEqualTo(Outcome.REFUSED);
    }

    @Test
    void onlyTheFactThatStopsTheRuleIsNamedNotTheGuardedOne() {
        var assessment = assess("!has(person.pregnant) && person.attends_school", person(aged(20)));

        assertThat(assessment.criteria())
                .containsExactly(CriterionResult.unknown("C1", List.of("person.attends_school")));
    }

    @Test
    void anAdultIsRefusedTheSchoolKitThoughSchoolWasNeverAsked() {
        assertThat(assess(SCHOOL_AGE, person(aged(15))).outcome()).isEqualTo(Outcome.REFUSED);
    }

    @Test
    void aChildWhoseSchoolingWasNotAskedIsDeferred() {
        assertThat(assess(SCHOOL_AGE, person(aged(14))).outcome()).isEqualTo(Outcome.INCOMPLETE);
    }

    @Test
    void aMissingDwellingFactIsNamedInFull() {
        var assessment = assess("household.dwelling.roof == 'thatch'", household(Map.of("dwelling", Map.of())));

        assertThat(assessment.criteria())
                .containsExactly(CriterionResult.unknown("C1", List.of("household.dwelling.roof")));
    }

    @Test
    void aRuleThatFailsOnTheFactsDefersWithoutBlamingAFact() {
        var assessment = assess("10 / household.size > 1", household(Map.of("size", 0L)));

        assertThat(assessment.criteria()).containsExactly(CriterionResult.unknown("C1", List.of()));
    }

    @Test
    void theRankIsTheNumberTheRankingGives() {
        var rule = rule(ranked("household.score", "true"));

        var assessment = rule.assess(household(Map.of("score", 17L)));

        assertThat(assessment).isEqualTo(new Assessment.Eligible(List.of(CriterionResult.met("C1")), 17.0, 0));
    }

    @Test
    void someoneWhoCannotBeRankedIsDeferred() {
        var assessment = rule(ranked("household.score", "true")).assess(household(Map.of()));

        assertThat(assessment)
                .isEqualTo(new Assessment.Incomplete(List.of(
                        CriterionResult.met("C1"), CriterionResult.unknown("RANKING", List.of("household.score")))));
    }

    @Test
    void onlyTheMembersThatCountAreCounted() {
        var plain = text(Unit.HOUSEHOLD, "true");
        var rule = rule(new RuleText(
                plain.unit(),
                plain.criteria(),
                Optional.of("person.age_years < 5"),
                new Ranking.Named(RankingOrder.LARGEST_HOUSEHOLD_FIRST),
                Optional.empty()));

        var assessment = rule.assess(household(Map.of("size", 3L), aged(40), aged(4), aged(1)));

        assertThat(assessment).isEqualTo(new Assessment.Eligible(List.of(CriterionResult.met("C1")), -3.0, 2));
    }

    @Test
    void aPersonCountsForOne() {
        var assessment = assess("person.age_years < 5", person(aged(4)));

        assertThat(assessment).isEqualTo(new Assessment.Eligible(List.of(CriterionResult.met("C1")), 0.0, 1));
    }

    private static RuleText ranked(String ranking, String expression) {
        var plain = text(Unit.HOUSEHOLD, expression);
        return new RuleText(
                plain.unit(), plain.criteria(), Optional.empty(), new Ranking.Computed(ranking), Optional.empty());
    }
}
