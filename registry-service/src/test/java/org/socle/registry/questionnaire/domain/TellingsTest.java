package org.socle.registry.questionnaire.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.socle.registry.vocabulary.domain.Labels;

class TellingsTest {

    private static final UUID SUBJECT = new UUID(1, 1);

    @Test
    void ofEachFieldWhatWasToldLastCounts() {
        var early = told(1, "minutes", "5", "source", "WELL");
        var late = told(2, "minutes", "9");

        var composed = composed(late, early);

        assertThat(composed.values()).isEqualTo(Map.of("minutes", List.of("9"), "source", List.of("WELL")));
    }

    @Test
    void anAnswerThatWasTakenBackIsNoneUntilItIsToldAgain() {
        var early = told(1, "minutes", "5", "source", "WELL");
        var after = answers("source", "WELL");
        var back = Telling.between(early.answers(), after, id(2), SUBJECT, null, at(2))
                .orElseThrow();

        assertThat(composed(early, back).values()).isEqualTo(after.values());
        assertThat(composed(early, back, told(3, "minutes", "7")).values()).containsEntry("minutes", List.of("7"));
    }

    @Test
    void onlyWhatDiffersWasTold() {
        var before = answers("minutes", "5", "source", "WELL");

        var telling = Telling.between(before, answers("minutes", "6", "source", "WELL"), id(1), SUBJECT, null, at(1));

        assertThat(telling.orElseThrow().answers().values()).isEqualTo(Map.of("minutes", List.of("6")));
        assertThat(Telling.between(before, before, id(1), SUBJECT, null, at(1))).isEmpty();
    }

    @Test
    void whatWasToldAfterTheAnswersOfALaterVersionStaysAnAnswerToThatVersion() {
        var newer = new Telling(id(1), SUBJECT, null, new Answers(version(2), new TreeMap<>()), new TreeSet<>(), at(1));

        var composed = composed(newer, told(2, "minutes", "5"));

        assertThat(composed.questionnaire().version()).isEqualTo(2);
    }

    private static Answers composed(Telling... tellings) {
        return Tellings.compose(List.of(tellings)).getOrDefault("water", Answers.none(version(1)));
    }

    private static Telling told(int at, String... fields) {
        return new Telling(id(at), SUBJECT, null, answers(fields), new TreeSet<>(), at(at));
    }

    private static Answers answers(String... fields) {
        TreeMap<String, List<String>> values = new TreeMap<>();
        for (int each = 0; each < fields.length; each += 2) {
            values.put(fields[each], List.of(fields[each + 1]));
        }
        return new Answers(version(1), values);
    }

    private static Questionnaire version(int number) {
        return new Questionnaire(
                "water", number, AskedOf.PERSON, new Labels("Eau", "Water"), List.of(), "{}", "x", at(0));
    }

    private static UUID id(int number) {
        return new UUID(0, number);
    }

    private static Instant at(int second) {
        return Instant.EPOCH.plusSeconds(second);
    }
}
