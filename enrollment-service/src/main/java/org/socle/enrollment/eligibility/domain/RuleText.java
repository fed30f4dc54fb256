package org.socle.enrollment.eligibility.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A rule as its author wrote it.
 *
 * @param unit whether it decides over households or over persons
 * @param criteria the conditions, all of which must be met
 * @param members which members of a household count for the benefit; empty when all
 * @param ranking who comes first when places are short
 * @param referenceDate the day ages are counted at; empty for the day of the assessment
 */
public record RuleText(
        Unit unit,
        List<Criterion> criteria,
        Optional<String> members,
        Ranking ranking,
        Optional<LocalDate> referenceDate) {

    public RuleText {
        criteria = List.copyOf(criteria);
    }
}
