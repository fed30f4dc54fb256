package org.socle.registry.household;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.socle.kit.id.Ids;
import org.socle.kit.outbox.Outbox;
import org.socle.registry.questionnaire.AnswerStore;
import org.socle.registry.questionnaire.TellAnswers;
import org.socle.registry.questionnaire.TellingStore;
import org.socle.registry.questionnaire.domain.Answers;
import org.socle.registry.questionnaire.domain.AskedOf;
import org.socle.registry.questionnaire.domain.Telling;
import org.socle.registry.scoring.RescoreAnswering;

/**
 * Writes what known persons and households answer from now on, tells it of those who count and keeps scores up with it.
 * Callers hold the rows locked.
 */
@ApplicationScoped
public class WriteAnswers {

    private final AnswerStore answers;
    private final TellingStore tellings;
    private final TellAnswers tell;
    private final RescoreAnswering scores;
    private final Outbox outbox;
    private final Clock clock;

    WriteAnswers(
            AnswerStore answers,
            TellingStore tellings,
            TellAnswers tell,
            RescoreAnswering scores,
            Outbox outbox,
            Clock clock) {
        this.answers = answers;
        this.tellings = tellings;
        this.tell = tell;
        this.scores = scores;
        this.outbox = outbox;
        this.clock = clock;
    }

    /**
     * Somebody answered otherwise. What differs is kept as told of them, so that a merge taken back leaves it with them.
     *
     * @param after whole questionnaires
     * @param records the statements the answers came with, where they came with any
     */
    public void correct(
            AskedOf askedOf, Map<UUID, List<Answers>> after, Map<UUID, UUID> records, Predicate<UUID> counts) {
        Instant now = clock.instant();
        Map<UUID, List<Answers>> present = answers.of(askedOf, after.keySet());
        List<Telling> told = new ArrayList<>();
        after.forEach((subject, all) -> {
            Map<String, Answers> before = byName(present.getOrDefault(subject, List.of()));
            for (Answers each : all) {
                Answers was = before.getOrDefault(each.name(), Answers.none(each.questionnaire()));
                Telling.between(was, each, Ids.next(), subject, records.get(subject), now)
                        .ifPresent(told::add);
            }
        });
        tellings.tell(askedOf, told);
        write(askedOf, after, counts);
    }

    /**
     * Writes what follows from what was told of whomever they stand for; nothing where it is what is registered.
     *
     * @param composed by person or household, and by questionnaire
     */
    public void compose(AskedOf askedOf, Map<UUID, SortedMap<String, Answers>> composed, Predicate<UUID> counts) {
        Map<UUID, List<Answers>> present = answers.of(askedOf, composed.keySet());
        Map<UUID, List<Answers>> changed = new LinkedHashMap<>();
        composed.forEach((subject, byName) -> {
            Map<String, Answers> before = byName(present.getOrDefault(subject, List.of()));
            Map<String, Answers> all = new TreeMap<>(byName);
            before.forEach((name, was) -> all.putIfAbsent(name, Answers.none(was.questionnaire())));
            all.values()
                    .removeIf(each -> each.values()
                            .equals(before.getOrDefault(each.name(), Answers.none(each.questionnaire()))
                                    .values()));
            if (!all.isEmpty()) {
                changed.put(subject, List.copyOf(all.values()));
            }
        });
        if (!changed.isEmpty()) {
            write(askedOf, changed, counts);
        }
    }

    private void write(AskedOf askedOf, Map<UUID, List<Answers>> after, Predicate<UUID> counts) {
        answers.write(askedOf, after);
        Map<UUID, List<Answers>> counting = new LinkedHashMap<>(after);
        counting.keySet().removeIf(counts.negate());
        outbox.addAll(tell.of(askedOf, counting));
        Map<UUID, Set<String>> answered = new LinkedHashMap<>();
        counting.forEach((subject, all) ->
                answered.put(subject, all.stream().map(Answers::name).collect(Collectors.toSet())));
        scores.rescore(askedOf, answered);
    }

    private static Map<String, Answers> byName(List<Answers> answers) {
        Map<String, Answers> byName = new TreeMap<>();
        answers.forEach(each -> byName.put(each.name(), each));
        return byName;
    }
}
