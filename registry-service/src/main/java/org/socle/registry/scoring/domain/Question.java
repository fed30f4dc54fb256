package org.socle.registry.scoring.domain;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A question of a questionnaire, as far as it matters to whoever scores by its answer.
 *
 * @param kind what kind of answer it takes
 * @param choices what may be answered; empty where any number may
 */
public record Question(Kind kind, List<String> choices) {

    private static final Pattern NAME = Pattern.compile("answers\\.([a-z0-9_]+)\\.([a-z0-9_]+)");

    /** Whether there is something to add up. */
    public enum Kind {
        NUMBER,
        /** One code, or yes or no. */
        CHOICE,
        /** Words, days, several codes, and whatever is kept encrypted. */
        UNFIT
    }

    public Question {
        choices = List.copyOf(choices);
    }

    /** Where an answer is found: {@code answers.water.minutes}. */
    public record Place(String questionnaire, String field) {

        public String name() {
            return "answers." + questionnaire + "." + field;
        }
    }

    /** Empty when the name is none of a question. */
    public static Optional<Place> place(String name) {
        Matcher read = NAME.matcher(name);
        return read.matches() ? Optional.of(new Place(read.group(1), read.group(2))) : Optional.empty();
    }
}
