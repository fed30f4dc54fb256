package org.socle.registry.questionnaire.domain;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * What somebody answers to one questionnaire. An answer is one text in one form, or several codes where the field takes
 * several: a number as {@code 2.5}, yes and no as {@code true} and {@code false}, a day as {@code 2026-11-02}. Equal
 * answers are equal texts.
 *
 * @param questionnaire the version they were checked against
 * @param values by field; a field that was not answered is not among them
 */
public record Answers(Questionnaire questionnaire, SortedMap<String, List<String>> values) {

    public Answers {
        values = new TreeMap<>(values);
    }

    public static Answers none(Questionnaire questionnaire) {
        return new Answers(questionnaire, new TreeMap<>());
    }

    public String name() {
        return questionnaire.name();
    }

    @Override
    public SortedMap<String, List<String>> values() {
        return new TreeMap<>(values);
    }

    /** Those to fields of some use. */
    public SortedMap<String, List<String>> of(Predicate<FieldUse> use) {
        SortedMap<String, List<String>> some = new TreeMap<>(values);
        some.keySet()
                .removeIf(name -> questionnaire
                        .field(name)
                        .filter(field -> use.test(field.use()))
                        .isEmpty());
        return some;
    }

    /** These with everything the newer ones say; what they leave out stays as it is. */
    public Answers correctedBy(Answers newer) {
        SortedMap<String, List<String>> both = new TreeMap<>(values);
        both.putAll(newer.values);
        return new Answers(newer.questionnaire, both);
    }

    @Override
    public String toString() {
        return "Answers[" + name() + "]";
    }
}
