package org.socle.registry.recertification.domain;

import java.util.List;

/**
 * The rules in force: of several that fit a household, the shortest term counts.
 *
 * @param version 0 before anybody made a rule
 * @param months the term of households that no rule names
 */
public record RecertificationRules(int version, int months, List<RecertificationRule> rules) {

    public RecertificationRules {
        rules = List.copyOf(rules);
    }
}
