package org.socle.enrollment.programme.store;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.socle.enrollment.eligibility.domain.Criterion;
import org.socle.enrollment.eligibility.domain.LocalText;
import org.socle.enrollment.eligibility.domain.Ranking;
import org.socle.enrollment.eligibility.domain.RankingOrder;
import org.socle.enrollment.eligibility.domain.RuleText;
import org.socle.enrollment.eligibility.domain.Unit;

/** A rule as JSON in its row. */
record RuleBody(
        Unit unit,
        List<Condition> criteria,
        @Nullable String members,
        @Nullable RankingOrder order,
        @Nullable String ranking,
        @Nullable LocalDate referenceDate) {

    record Condition(String code, String expression, String reasonFr, String reasonEn) {}

    static RuleBody of(RuleText text) {
        return new RuleBody(
                text.unit(),
                text.criteria().stream()
                        .map(criterion -> new Condition(
                                criterion.code(),
                                criterion.expression(),
                                criterion.reason().fr(),
                                criterion.reason().en()))
                        .toList(),
                text.members().orElse(null),
                text.ranking() instanceof Ranking.Named(var order) ? order : null,
                text.ranking() instanceof Ranking.Computed(var expression) ? expression : null,
                text.referenceDate().orElse(null));
    }

    RuleText text() {
        return new RuleText(
                unit,
                criteria.stream()
                        .map(condition -> new Criterion(
                                condition.code(),
                                condition.expression(),
                                new LocalText(condition.reasonFr(), condition.reasonEn())))
                        .toList(),
                Optional.ofNullable(members),
                storedRanking(),
                Optional.ofNullable(referenceDate));
    }

    private Ranking storedRanking() {
        if (order != null) {
            return new Ranking.Named(order);
        }
        if (ranking != null) {
            return new Ranking.Computed(ranking);
        }
        throw new IllegalStateException("A stored rule has no ranking");
    }
}
