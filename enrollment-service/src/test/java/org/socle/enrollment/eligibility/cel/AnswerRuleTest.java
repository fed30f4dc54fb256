package org.socle.enrollment.eligibility.cel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.socle.enrollment.eligibility.domain.AnswerFacts;
import org.socle.enrollment.eligibility.domain.Assessment;
import org.socle.enrollment.eligibility.domain.Compilation;
import org.socle.enrollment.eligibility.domain.CriterionResult;
import org.socle.enrollment.eligibility.domain.Fact;
import org.socle.enrollment.eligibility.domain.FactGroup;
import org.socle.enrollment.eligibility.domain.FactSheet;
import org.socle.enrollment.eligibility.domain.FactType;
import org.socle.enrollment.eligibility.domain.LocalText;
import org.socle.enrollment.eligibility.domain.RuleFault;
import org.socle.enrollment.eligibility.domain.RuleFault.Kind;
import org.socle.enrollment.eligibility.domain.Unit;

class AnswerRuleTest {

    private static final AnswerFacts ASKED = new AnswerFacts(
            List.of(new FactGroup(
                    "school", List.of(fact("minutes", FactType.WHOLE_NUMBER), fact("barriers", FactType.TEXT_LIST)))),
            List.of(new FactGroup(
                    "water", List.of(fact("litres", FactType.NUMBER), fact("treated", FactType.YES_NO)))));

    @Test
    void aMisspeltQuestionIsFoundWithItsPlaceAndTheOneThatWasMeant() {
        assertThat(faults("true &&\n person.answers.school.minuts > 30"))
                .containsExactly(fault(2, 24, Kind.UNKNOWN_FACT, "minuts", "minutes"));
    }

    @Test
    void aQuestionnaireNobodyPublishedIsUnknown() {
        assertThat(faults("person.answers.schol.minutes > 30"))
                .containsExactly(fault(1, 16, Kind.UNKNOWN_FACT, "schol", "school"));
        assertThat(faults("person.answers.water.litres > 30.0"))
                .containsExactly(fault(1, 16, Kind.UNKNOWN_FACT, "water", "water"));
    }

    @Test
    void anAnswerIsComparedByItsType() {
        assertThat(faults("person.answers.school.minutes > 'far'"))
                .containsExactly(fault(1, 31, Kind.WRONG_TYPE, ">", "int, string"));
        assertThat(faults("household.answers.water.litres < 20.5 && 'FEES' in person.answers.school.barriers"))
                .isEmpty();
    }

    @Test
    void anAnswerDecides() {
        var rule = "members.exists(m, m.answers.school.minutes > 30)";

        assertThat(assessed(rule, Map.of("school", Map.of("minutes", 45L)))).isInstanceOf(Assessment.Eligible.class);
        assertThat(assessed(rule, Map.of("school", Map.of("minutes", 15L)))).isInstanceOf(Assessment.Refused.class);
    }

    @Test
    void whoWasNotAskedIsNotRefusedAndTheQuestionIsNamed() {
        var rule = "members.exists(m, m.answers.school.minutes > 30)";

        var nothing = assessed(rule, Map.of());
        var otherwise = assessed(rule, Map.of("school", Map.of("barriers", List.of())));

        assertThat(List.of(nothing, otherwise))
                .allSatisfy(assessment -> assertThat(assessment.criteria())
                        .containsExactly(CriterionResult.unknown("C1", List.of("members.answers.school.minutes"))));
    }

    @Test
    void whetherSomebodyWasAskedCanBeAsked() {
        var rule = "members.all(m, !has(m.answers.school.minutes) || m.answers.school.minutes > 30)";

        assertThat(assessed(rule, Map.of())).isInstanceOf(Assessment.Eligible.class);
    }

    private static Assessment assessed(String expression, Map<String, Object> answers) {
        Map<String, Object> member = answers.isEmpty() ? Map.of() : Map.of("answers", answers);
        var facts = new FactSheet(Map.of(), List.of(member), OptionalInt.empty(), Rules.TODAY);
        return switch (compiled(Unit.HOUSEHOLD, expression)) {
            case Compilation.Checked(var rule) -> rule.assess(facts);
            case Compilation.Faulty(var faults) -> throw new AssertionError(faults.toString());
        };
    }

    private static List<RuleFault> faults(String expression) {
        return switch (compiled(Unit.PERSON, expression)) {
            case Compilation.Checked _ -> List.of();
            case Compilation.Faulty(var faults) -> faults;
        };
    }

    private static Compilation compiled(Unit unit, String expression) {
        return new CelRuleLanguage().compile(Rules.text(unit, expression), ASKED);
    }

    private static RuleFault fault(int line, int column, Kind kind, String... words) {
        return new RuleFault("/criteria/0/expression", line, column, kind, List.of(words));
    }

    private static Fact fact(String name, FactType type) {
        return new Fact(name, type, new LocalText("Question", "Question"), List.of());
    }
}
