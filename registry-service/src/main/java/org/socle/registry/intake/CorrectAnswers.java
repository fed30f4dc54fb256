package org.socle.registry.intake;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.socle.kit.outbox.Outbox;
import org.socle.registry.household.domain.Household;
import org.socle.registry.intake.SortBatch.Changed;
import org.socle.registry.person.domain.Person;
import org.socle.registry.person.domain.RegistrationStatus;
import org.socle.registry.person.domain.Relationship;
import org.socle.registry.questionnaire.AnswerStore;
import org.socle.registry.questionnaire.TellAnswers;
import org.socle.registry.questionnaire.domain.Answers;
import org.socle.registry.questionnaire.domain.AskedOf;

/** Applies what changed rows answer to questionnaires. An empty cell takes no answer back. */
@ApplicationScoped
class CorrectAnswers {

    private final AnswerStore answers;
    private final TellAnswers tell;
    private final Outbox outbox;

    CorrectAnswers(AnswerStore answers, TellAnswers tell, Outbox outbox) {
        this.answers = answers;
        this.tell = tell;
        this.outbox = outbox;
    }

    /**
     * Callers hold persons and households locked. Without any answer in the rows nothing is looked up.
     *
     * @return the rows that answer something else than is registered
     */
    Set<Changed> correct(
            List<Changed> rows, Map<UUID, Person> persons, Map<UUID, Household> households, boolean validateOnly) {
        Map<UUID, Changed> ofPersons = new LinkedHashMap<>();
        Map<UUID, Changed> ofHouseholds = new LinkedHashMap<>();
        for (Changed row : rows) {
            Person person = persons.get(row.known().personId());
            if (counts(person, Person::status)
                    && !row.row().answersOf(AskedOf.PERSON).isEmpty()) {
                ofPersons.put(row.known().personId(), row);
            }
            boolean head = row.row().relationship() == Relationship.HEAD;
            Household household = households.get(row.known().householdId());
            if (head
                    && counts(household, Household::status)
                    && !row.row().answersOf(AskedOf.HOUSEHOLD).isEmpty()) {
                ofHouseholds.put(row.known().householdId(), row);
            }
        }
        Set<Changed> effective = Collections.newSetFromMap(new IdentityHashMap<>());
        effective.addAll(correct(
                AskedOf.PERSON,
                ofPersons,
                id -> isActive(Optional.ofNullable(persons.get(id)).map(Person::status)),
                validateOnly));
        effective.addAll(correct(
                AskedOf.HOUSEHOLD,
                ofHouseholds,
                id -> isActive(Optional.ofNullable(households.get(id)).map(Household::status)),
                validateOnly));
        return effective;
    }

    private Set<Changed> correct(
            AskedOf askedOf, Map<UUID, Changed> rows, Predicate<UUID> isActive, boolean validateOnly) {
        Set<Changed> effective = Collections.newSetFromMap(new IdentityHashMap<>());
        if (rows.isEmpty()) {
            return effective;
        }
        Map<UUID, List<Answers>> present = answers.of(askedOf, rows.keySet());
        Map<UUID, List<Answers>> after = new LinkedHashMap<>();
        rows.forEach((subject, row) -> {
            List<Answers> changed =
                    changed(present.getOrDefault(subject, List.of()), row.row().answersOf(askedOf));
            if (!changed.isEmpty()) {
                after.put(subject, changed);
                effective.add(row);
            }
        });
        if (!validateOnly && !after.isEmpty()) {
            answers.write(askedOf, after);
            after.keySet().removeIf(isActive.negate());
            outbox.addAll(tell.of(askedOf, after));
        }
        return effective;
    }

    /** The questionnaires that are answered otherwise than before, each whole. */
    private static List<Answers> changed(List<Answers> present, List<Answers> told) {
        List<Answers> changed = new ArrayList<>();
        for (Answers newer : told) {
            Answers before = present.stream()
                    .filter(each -> each.name().equals(newer.name()))
                    .findFirst()
                    .orElse(Answers.none(newer.questionnaire()));
            Answers after = before.correctedBy(newer);
            if (!after.values().equals(before.values())) {
                changed.add(after);
            }
        }
        return changed;
    }

    private static <T> boolean counts(@Nullable T row, Function<T, RegistrationStatus> status) {
        return row != null && status.apply(row) != RegistrationStatus.MERGED;
    }

    private static boolean isActive(Optional<RegistrationStatus> status) {
        return status.filter(each -> each == RegistrationStatus.ACTIVE).isPresent();
    }
}
