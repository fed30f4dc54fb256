package org.socle.enrollment.eligibility.cel;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.socle.enrollment.eligibility.cel.CelExpression.Result;
import org.socle.enrollment.eligibility.domain.Assessment;
import org.socle.enrollment.eligibility.domain.CriterionResult;
import org.socle.enrollment.eligibility.domain.EligibilityRule;
import org.socle.enrollment.eligibility.domain.FactSheet;
import org.socle.enrollment.eligibility.domain.Finding;

/** A checked rule. It holds no state between assessments and may be shared by threads. */
record CelRule(List<NamedCriterion> criteria, Optional<CelExpression> members, CelExpression ranking)
        implements EligibilityRule {

    static final String RANKING = "RANKING";
    static final String MEMBERS = "MEMBERS";

    /** A criterion's code and its compiled condition. */
    record NamedCriterion(String code, CelExpression condition) {}

    @Override
    public Assessment assess(FactSheet sheet) {
        var missed = new LinkedHashSet<String>();
        var facts = variables(sheet, missed);
        var results = new ArrayList<CriterionResult>();
        for (var criterion : criteria) {
            results.add(judge(criterion, facts, missed));
        }
        if (results.stream().anyMatch(result -> result.finding() == Finding.NOT_MET)) {
            return new Assessment.Refused(results);
        }
        if (results.stream().anyMatch(result -> result.finding() == Finding.UNKNOWN)) {
            return new Assessment.Incomplete(results);
        }
        return switch (ranking.compute(facts, missed)) {
            case Result.Value(Number rank)
            when Double.isFinite(rank.doubleValue()) -> countMembers(sheet, results, rank.doubleValue());
            case Result.Value _ -> incomplete(results, RANKING, List.of());
            case Result.Unknown(var missing) -> incomplete(results, RANKING, missing);
        };
    }

    private Assessment countMembers(FactSheet sheet, List<CriterionResult> results, double rank) {
        if (sheet.subject().isPresent()) {
            return new Assessment.Eligible(results, rank, 1);
        }
        if (members.isEmpty()) {
            return new Assessment.Eligible(results, rank, sheet.members().size());
        }
        var count = 0;
        for (var member = 0; member < sheet.members().size(); member++) {
            var missed = new LinkedHashSet<String>();
            switch (members.get().compute(variables(sheet.about(member), missed), missed)) {
                case Result.Value(Object counts) -> count += Boolean.TRUE.equals(counts) ? 1 : 0;
                case Result.Unknown(var missing) -> {
                    return incomplete(results, MEMBERS, missing);
                }
            }
        }
        return new Assessment.Eligible(results, rank, count);
    }

    private static Assessment incomplete(List<CriterionResult> results, String what, List<String> missing) {
        var all = new ArrayList<>(results);
        all.add(CriterionResult.unknown(what, missing));
        return new Assessment.Incomplete(all);
    }

    private static CriterionResult judge(NamedCriterion criterion, Map<String, Object> facts, Set<String> missed) {
        return switch (criterion.condition().compute(facts, missed)) {
            case Result.Value(Object met) ->
                Boolean.TRUE.equals(met)
                        ? CriterionResult.met(criterion.code())
                        : CriterionResult.notMet(criterion.code());
            case Result.Unknown(var missing) -> CriterionResult.unknown(criterion.code(), missing);
        };
    }

    private static Map<String, Object> variables(FactSheet sheet, Set<String> missed) {
        var facts = new HashMap<String, Object>();
        facts.put("household", new KnownFacts("household", sheet.household(), missed));
        facts.put(
                "members",
                sheet.members().stream()
                        .map(member -> new KnownFacts("members", member, missed))
                        .toList());
        if (sheet.subject().isPresent()) {
            facts.put("person", new KnownFacts("person", sheet.person(), missed));
        }
        facts.put("today", sheet.today().atStartOfDay(ZoneOffset.UTC).toInstant());
        return facts;
    }
}
