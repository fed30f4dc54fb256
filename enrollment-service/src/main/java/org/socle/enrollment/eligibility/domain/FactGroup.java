package org.socle.enrollment.eligibility.domain;

import java.util.List;
import java.util.Optional;

/**
 * Facts that belong together.
 *
 * @param name the name rules use, such as {@code household}
 * @param facts the facts in the order of the documentation
 */
public record FactGroup(String name, List<Fact> facts) {

    public FactGroup {
        facts = List.copyOf(facts);
    }

    /** The fact with the given name. */
    public Optional<Fact> find(String fact) {
        return facts.stream().filter(one -> one.name().equals(fact)).findFirst();
    }
}
