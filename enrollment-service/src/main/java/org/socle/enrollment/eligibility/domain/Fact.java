package org.socle.enrollment.eligibility.domain;

import java.util.List;

/**
 * One thing a rule may ask about.
 *
 * @param name the name inside its group, such as {@code age_years}
 * @param type the type a rule sees it as
 * @param meaning what it says
 * @param values the codes it may have; empty when any
 */
public record Fact(String name, FactType type, LocalText meaning, List<String> values) {

    public Fact {
        values = List.copyOf(values);
    }
}
