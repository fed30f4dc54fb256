package org.socle.registry.identity.domain;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.socle.registry.questionnaire.domain.Answers;
import org.socle.registry.questionnaire.domain.AskedOf;
import org.socle.registry.questionnaire.domain.Questionnaire;
import org.socle.registry.questionnaire.domain.Telling;
import org.socle.registry.vocabulary.domain.Labels;

/** Answers to one questionnaire, told at a second. */
final class SampleTelling {

    private static final Questionnaire WATER = new Questionnaire(
            "water", 1, AskedOf.PERSON, new Labels("Eau", "Water"), List.of(), "{}", "x", Instant.EPOCH);

    private SampleTelling() {}

    static Telling of(String says, UUID subject, @Nullable UUID record, int second) {
        return of(Map.of("says", List.of(says)), subject, record, second);
    }

    static Telling of(Map<String, List<String>> values, UUID subject, @Nullable UUID record, int second) {
        return new Telling(
                new UUID(7, second),
                subject,
                record,
                new Answers(WATER, new TreeMap<>(values)),
                new TreeSet<>(),
                Instant.EPOCH.plusSeconds(second));
    }
}
