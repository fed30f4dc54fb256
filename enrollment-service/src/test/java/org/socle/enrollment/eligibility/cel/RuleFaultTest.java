package org.socle.enrollment.eligibility.cel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.socle.enrollment.eligibility.cel.Rules.faults;
import static org.socle.enrollment.eligibility.cel.Rules.text;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.socle.enrollment.eligibility.domain.Ranking;
import org.socle.enrollment.eligibility.domain.RuleFault;
import org.socle.enrollment.eligibility.domain.RuleFault.Kind;
import org.socle.enrollment.eligibility.domain.RuleText;
import org.socle.enrollment.eligibility.domain.Unit;

class RuleFaultTest {

    @Test
    void aMisspeltFactIsFoundWithItsPlaceAndTheFactThatWasMeant() {
        assertThat(household("true &&\n  household.sise == 1"))
                .containsExactly(fault(2, 13, Kind.UNKNOWN_FACT, "sise", "size"));
    }

    @Test
    void aMisspeltNameIsFoundWithItsPlaceAndTheNameThatWasMeant() {
        assertThat(household("houshold.size > 3"))
                .containsExactly(fault(1, 1, Kind.UNKNOWN_NAME, "houshold", "household"));
    }

    @Test
    void aNumberIsNotComparedWithAText() {
        assertThat(household("household.size > 'x'"))
                .containsExactly(fault(1, 16, Kind.WRONG_TYPE, ">", "int, string"));
    }

    @Test
    void anUnfinishedExpressionSaysWhereItEnds() {
        assertThat(household("household.size +")).containsExactly(fault(1, 17, Kind.SYNTAX, "∎"));
    }

    @Test
    void aCriterionMustBeYesOrNo() {
        assertThat(household("household.size")).containsExactly(fault(1, 1, Kind.NOT_YES_OR_NO, "int"));
    }

    @Test
    void aRankingMustBeANumber() {
        var plain = text(Unit.HOUSEHOLD, "true");
        var rule = new RuleText(
                plain.unit(),
                plain.criteria(),
                Optional.empty(),
                new Ranking.Computed("household.score_category"),
                Optional.empty());

        assertThat(faults(rule))
                .containsExactly(new RuleFault("/ranking/expression", 1, 1, Kind.NOT_A_NUMBER, List.of("string")));
    }

    @Test
    void aRuleOverHouseholdsKnowsNoPerson() {
        assertThat(household("person.age_years < 5")).singleElement().satisfies(fault -> {
            assertThat(fault.kind()).isEqualTo(Kind.UNKNOWN_NAME);
            assertThat(fault.words()).startsWith("person");
        });
    }

    @Test
    void everyFaultyCriterionIsTold() {
        var faults = faults(text(Unit.HOUSEHOLD, "household.sise > 1", "true", "household.urban +"));

        assertThat(faults)
                .extracting(RuleFault::pointer)
                .containsExactly("/criteria/0/expression", "/criteria/2/expression");
    }

    @Test
    void anExpressionMayNotGrowWithoutLimit() {
        assertThat(household("true" + " || true".repeat(300)))
                .extracting(RuleFault::kind)
                .containsExactly(Kind.TOO_LONG);
    }

    @Test
    void anExpressionMayNotHoldTooManyParts() {
        assertThat(household("1==1" + "||1==1".repeat(200)))
                .extracting(RuleFault::kind)
                .containsExactly(Kind.TOO_COSTLY);
    }

    @Test
    void loopsMayNotBeNestedDeeply() {
        assertThat(household("members.all(a, members.all(b, members.all(c, a.age_years == c.age_years)))"))
                .extracting(RuleFault::kind)
                .containsExactly(Kind.TOO_COSTLY);
    }

    @Test
    void aRuleMakesNoObjects() {
        assertThat(household("socle.person{sex: 'FEMALE'}.sex == 'FEMALE'"))
                .extracting(RuleFault::kind)
                .containsExactly(Kind.NOT_ALLOWED);
    }

    private static List<RuleFault> household(String expression) {
        return faults(text(Unit.HOUSEHOLD, expression));
    }

    private static RuleFault fault(int line, int column, Kind kind, String... words) {
        return new RuleFault("/criteria/0/expression", line, column, kind, List.of(words));
    }
}
