package org.socle.enrollment.programme.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.socle.enrollment.eligibility.domain.Ranking;
import org.socle.enrollment.programme.ProgrammeIds;
import org.socle.enrollment.programme.domain.RuleVersion;
import org.socle.enrollment.programme.web.RuleRequest.CriterionView;
import org.socle.enrollment.programme.web.RuleRequest.RankingView;

@Schema(name = "RuleVersion", description = "A saved version of a rule; it never changes")
record RuleView(
        String programmeId,
        int version,
        List<CriterionView> criteria,
        @Nullable String memberExpression,
        RankingView ranking,
        @Nullable LocalDate referenceDate,
        Instant createdAt,
        @Nullable Instant activatedAt) {

    static RuleView of(RuleVersion rule) {
        var text = rule.text();
        return new RuleView(
                ProgrammeIds.text(rule.programme()),
                rule.number(),
                text.criteria().stream()
                        .map(one -> new CriterionView(one.code(), one.expression(), TextView.of(one.reason())))
                        .toList(),
                text.members().orElse(null),
                switch (text.ranking()) {
                    case Ranking.Named(var order) -> new RankingView(order, null);
                    case Ranking.Computed(var expression) -> new RankingView(null, expression);
                },
                text.referenceDate().orElse(null),
                rule.createdAt(),
                rule.activatedAt().orElse(null));
    }
}
