package org.socle.enrollment.eligibility.domain;

import java.util.List;
import java.util.Optional;

/**
 * What a country asks of its own, as facts: {@code person.answers.school_access.walk_minutes}. They are data, so they
 * come in as an argument, beside the {@link FactCatalogue}.
 *
 * @param persons a group for each questionnaire that asks persons
 * @param households a group for each questionnaire that asks households
 */
public record AnswerFacts(List<FactGroup> persons, List<FactGroup> households) {

    /** The fact below which the questionnaires stand. */
    public static final String NAME = "answers";

    public static final AnswerFacts NONE = new AnswerFacts(List.of(), List.of());

    public AnswerFacts {
        persons = List.copyOf(persons);
        households = List.copyOf(households);
    }

    /**
     * The fact with the given path.
     *
     * @param path such as {@code members.answers.school_access.walk_minutes}
     */
    public Optional<Fact> find(String path) {
        var steps = path.split("\\.", -1);
        if (steps.length != 4 || !steps[1].equals(NAME)) {
            return Optional.empty();
        }
        return (steps[0].equals("household") ? households : persons)
                .stream()
                        .filter(group -> group.name().equals(steps[2]))
                        .findFirst()
                        .flatMap(group -> group.find(steps[3]));
    }
}
