package org.socle.registry.household;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.socle.contracts.DomainEvent;
import org.socle.kit.outbox.Outbox;
import org.socle.registry.household.domain.PlannedHousehold;
import org.socle.registry.household.domain.PlannedHousehold.Outcome;
import org.socle.registry.household.domain.PlannedPerson;
import org.socle.registry.questionnaire.AnswerStore;
import org.socle.registry.questionnaire.TellAnswers;
import org.socle.registry.questionnaire.domain.Answers;
import org.socle.registry.questionnaire.domain.AskedOf;

/**
 * Keeps what new persons and households answer to questionnaires. Of whoever is known already nothing is changed: what
 * was told of them stays with the source's statement. Without any answer no statement is sent.
 */
@ApplicationScoped
class RegisterAnswers {

    private final AnswerStore answers;
    private final TellAnswers tell;
    private final Outbox outbox;

    RegisterAnswers(AnswerStore answers, TellAnswers tell, Outbox outbox) {
        this.answers = answers;
        this.tell = tell;
        this.outbox = outbox;
    }

    void register(List<PlannedHousehold> planned, Arrivals arrivals) {
        Map<UUID, List<Answers>> persons = new LinkedHashMap<>();
        Map<UUID, List<Answers>> households = new LinkedHashMap<>();
        for (PlannedHousehold household : planned) {
            if (household.outcome() != Outcome.LINKED) {
                add(households, household.householdId(), household.draft().answers());
            }
            for (PlannedPerson person : household.persons()) {
                if (!(person instanceof PlannedPerson.Linked)) {
                    add(persons, person.personId(), person.draft().answers());
                }
            }
        }
        if (persons.isEmpty() && households.isEmpty()) {
            return;
        }
        answers.write(AskedOf.PERSON, persons);
        answers.write(AskedOf.HOUSEHOLD, households);
        persons.keySet().retainAll(activePersons(arrivals));
        households.keySet().retainAll(activeHouseholds(arrivals));
        List<DomainEvent> events = new ArrayList<>(tell.of(AskedOf.PERSON, persons));
        events.addAll(tell.of(AskedOf.HOUSEHOLD, households));
        outbox.addAll(events);
    }

    private static void add(Map<UUID, List<Answers>> all, UUID subject, List<Answers> told) {
        if (!told.isEmpty()) {
            all.put(subject, told);
        }
    }

    private static Set<UUID> activePersons(Arrivals arrivals) {
        return arrivals.activePersons().stream().map(each -> each.id().value()).collect(Collectors.toSet());
    }

    private static Set<UUID> activeHouseholds(Arrivals arrivals) {
        return arrivals.activeCompositions().stream()
                .map(each -> each.household().id().value())
                .collect(Collectors.toSet());
    }
}
