package org.socle.registry.questionnaire.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What was answered about somebody at one time. It is never changed.
 *
 * @param subject the person or household it was told of, whoever stands for them now
 * @param record the statement it came with; null where it came with none
 * @param answers the fields that were answered
 * @param withdrawn the fields whose answer was taken back
 */
public record Telling(
        UUID id, UUID subject, @Nullable UUID record, Answers answers, SortedSet<String> withdrawn, Instant at) {

    public Telling {
        withdrawn = new TreeSet<>(withdrawn);
    }

    @Override
    public SortedSet<String> withdrawn() {
        return new TreeSet<>(withdrawn);
    }

    /** What was told when these answers took the place of those before; empty when they say the same. */
    public static Optional<Telling> between(
            Answers before, Answers after, UUID id, UUID subject, @Nullable UUID record, Instant at) {
        var said = after.values();
        said.entrySet().removeAll(before.values().entrySet());
        SortedSet<String> withdrawn = new TreeSet<>(before.values().keySet());
        withdrawn.removeAll(after.values().keySet());
        return said.isEmpty() && withdrawn.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Telling(id, subject, record, new Answers(after.questionnaire(), said), withdrawn, at));
    }

    /** The same, counting as told at another time. */
    public Telling countingFrom(Instant moment) {
        return new Telling(id, subject, record, answers, withdrawn, moment);
    }

    /** What is answered when this is told of somebody who answered something before. */
    Answers over(Answers before) {
        SortedMap<String, List<String>> values = new TreeMap<>(before.values());
        values.keySet().removeAll(withdrawn);
        values.putAll(answers.values());
        boolean older =
                answers.questionnaire().version() < before.questionnaire().version();
        return new Answers(older ? before.questionnaire() : answers.questionnaire(), values);
    }

    @Override
    public String toString() {
        return "Telling[" + id + "]";
    }
}
