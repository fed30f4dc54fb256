package org.socle.enrollment.questionnaire.domain;

import java.util.List;
import org.socle.enrollment.eligibility.domain.Fact;
import org.socle.enrollment.eligibility.domain.FactGroup;
import org.socle.enrollment.eligibility.domain.LocalText;
import org.socle.enrollment.eligibility.domain.Unit;

/**
 * The latest version of a questionnaire.
 *
 * @param unit whom it asks
 * @param fields those that rules may ask about
 */
public record Questionnaire(String name, int version, Unit unit, LocalText title, List<Fact> fields) {

    public Questionnaire {
        fields = List.copyOf(fields);
    }

    public FactGroup facts() {
        return new FactGroup(name, fields);
    }
}
