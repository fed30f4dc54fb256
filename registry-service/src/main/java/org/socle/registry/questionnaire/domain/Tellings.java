package org.socle.registry.questionnaire.domain;

import java.util.Collection;
import java.util.Comparator;
import java.util.SortedMap;
import java.util.TreeMap;

/** What is answered when all of this was told: of each field what was told last. */
public final class Tellings {

    private Tellings() {}

    /** By name of the questionnaire; one whose answers were all taken back is there without any. */
    public static SortedMap<String, Answers> compose(Collection<Telling> tellings) {
        SortedMap<String, Answers> composed = new TreeMap<>();
        tellings.stream()
                .sorted(Comparator.comparing(Telling::at).thenComparing(Telling::id))
                .forEach(telling -> composed.compute(
                        telling.answers().name(),
                        (name, before) -> telling.over(
                                before == null ? Answers.none(telling.answers().questionnaire()) : before)));
        return composed;
    }
}
