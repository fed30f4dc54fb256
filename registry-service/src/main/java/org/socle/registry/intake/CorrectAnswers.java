package org.socle.registry.intake;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.socle.registry.household.WriteAnswers;
import org.socle.registry.household.domain.Household;
import org.socle.registry.intake.SortBatch.Changed;
import org.socle.registry.person.domain.Person;
import org.socle.registry.person.domain.RegistrationStatus;
import org.socle.registry.person.domain.Relationship;
import org.socle.registry.questionnaire.AnswerStore;
import org.socle.registry.questionnaire.domain.Answers;
import org.socle.registry.questionnaire.domain.AskedOf;

/** Applies what changed rows answer to questionnaires. An empty cell takes no answer back. */
@ApplicationScoped
class CorrectAnswers {

    private final AnswerStore answers;
    private final WriteAnswers write;

    CorrectAnswers(AnswerStore answers, WriteAnswers write) {
        this.answers = answers;
        this.write = write;
    }

    /**
     * What rows answer otherwise than is registered.
     *
     * @param rows by the person or household they are about
     * @param after whole questionnaires by person or household
     */
    record Corrected(Map<UUID, Changed> rows, Map<AskedOf, Map<UUID, List<Answers>>> after) {

        boolean names(Changed row) {
            return after.values().stream()
                    .flatMap(bySubject -> bySubject.keySet().stream())
                    .anyMatch(subject -> rows.get(subject) == row);
        }
    }

    /** Callers hold persons and households locked. Without any answer in the rows nothing is looked up. */
    Corrected compare(List<Changed> rows, Map<UUID, Person> persons, Map<UUID, Household> households) {
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
        Map<AskedOf, Map<UUID, List<Answers>>> after = new EnumMap<>(AskedOf.class);
        after.put(AskedOf.PERSON, after(AskedOf.PERSON, ofPersons));
        after.put(AskedOf.HOUSEHOLD, after(AskedOf.HOUSEHOLD, ofHouseholds));
        Map<UUID, Changed> all = new HashMap<>(ofPersons);
        all.putAll(ofHouseholds);
        return new Corrected(all, after);
    }

    /** @param records the statement that each row is kept as */
    void write(
            Corrected corrected,
            Map<Changed, UUID> records,
            Map<UUID, Person> persons,
            Map<UUID, Household> households) {
        write(
                AskedOf.PERSON,
                corrected,
                records,
                id -> isActive(Optional.ofNullable(persons.get(id)).map(Person::status)));
        write(
                AskedOf.HOUSEHOLD,
                corrected,
                records,
                id -> isActive(Optional.ofNullable(households.get(id)).map(Household::status)));
    }

    private void write(AskedOf askedOf, Corrected corrected, Map<Changed, UUID> records, Predicate<UUID> counts) {
        Map<UUID, List<Answers>> after = corrected.after().getOrDefault(askedOf, Map.of());
        if (!after.isEmpty()) {
            Map<UUID, UUID> bySubject = new HashMap<>();
            after.keySet()
                    .forEach(subject -> Optional.ofNullable(corrected.rows().get(subject))
                            .flatMap(row -> Optional.ofNullable(records.get(row)))
                            .ifPresent(record -> bySubject.put(subject, record)));
            write.correct(askedOf, after, bySubject, counts);
        }
    }

    private Map<UUID, List<Answers>> after(AskedOf askedOf, Map<UUID, Changed> rows) {
        Map<UUID, List<Answers>> after = new LinkedHashMap<>();
        if (!rows.isEmpty()) {
            Map<UUID, List<Answers>> present = answers.of(askedOf, rows.keySet());
            rows.forEach((subject, row) -> {
                List<Answers> changed = changed(
                        present.getOrDefault(subject, List.of()), row.row().answersOf(askedOf));
                if (!changed.isEmpty()) {
                    after.put(subject, changed);
                }
            });
        }
        return after;
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
