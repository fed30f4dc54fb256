package org.socle.enrollment.eligibility.cel;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.socle.enrollment.eligibility.domain.AnswerFacts;
import org.socle.enrollment.eligibility.domain.Assessment;
import org.socle.enrollment.eligibility.domain.Compilation;
import org.socle.enrollment.eligibility.domain.Criterion;
import org.socle.enrollment.eligibility.domain.EligibilityRule;
import org.socle.enrollment.eligibility.domain.FactSheet;
import org.socle.enrollment.eligibility.domain.LocalText;
import org.socle.enrollment.eligibility.domain.Ranking;
import org.socle.enrollment.eligibility.domain.RankingOrder;
import org.socle.enrollment.eligibility.domain.RuleFault;
import org.socle.enrollment.eligibility.domain.RuleText;
import org.socle.enrollment.eligibility.domain.Unit;

/** Rules and facts for tests, of which only what matters is named. */
final class Rules {

    private static final CelRuleLanguage LANGUAGE = new CelRuleLanguage();
    static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private Rules() {}

    static RuleText text(Unit unit, String... expressions) {
        var criteria = IntStream.range(0, expressions.length)
                .mapToObj(index -> new Criterion("C" + (index + 1), expressions[index], new LocalText("non", "no")))
                .toList();
        return new RuleText(
                unit,
                criteria,
                Optional.empty(),
                new Ranking.Named(RankingOrder.FIRST_REGISTERED_FIRST),
                Optional.empty());
    }

    static EligibilityRule rule(RuleText text) {
        return switch (LANGUAGE.compile(text, AnswerFacts.NONE)) {
            case Compilation.Checked(var rule) -> rule;
            case Compilation.Faulty(var faults) -> throw new AssertionError(faults.toString());
        };
    }

    static List<RuleFault> faults(RuleText text) {
        return switch (LANGUAGE.compile(text, AnswerFacts.NONE)) {
            case Compilation.Checked _ -> List.of();
            case Compilation.Faulty(var faults) -> faults;
        };
    }

    static Assessment assess(String expression, FactSheet facts) {
        return rule(text(facts.subject().isPresent() ? Unit.PERSON : Unit.HOUSEHOLD, expression))
                .assess(facts);
    }

    @SafeVarargs
    static FactSheet household(Map<String, Object> household, Map<String, Object>... members) {
        return new FactSheet(household, Arrays.asList(members), OptionalInt.empty(), TODAY);
    }

    static FactSheet person(Map<String, Object> person) {
        return household(Map.of("size", 1L), person).about(0);
    }

    static Map<String, Object> aged(long years) {
        return Map.of("age_years", years);
    }

    static Map<String, Object> ageUnknown() {
        return Map.of("sex", "FEMALE");
    }
}
