package org.socle.registry.household;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.socle.contracts.DomainEvent;
import org.socle.kit.id.Ids;
import org.socle.kit.outbox.Outbox;
import org.socle.registry.household.domain.PlannedHousehold;
import org.socle.registry.household.domain.PlannedHousehold.Outcome;
import org.socle.registry.household.domain.PlannedPerson;
import org.socle.registry.questionnaire.AnswerStore;
import org.socle.registry.questionnaire.TellAnswers;
import org.socle.registry.questionnaire.TellingStore;
import org.socle.registry.questionnaire.domain.Answers;
import org.socle.registry.questionnaire.domain.AskedOf;
import org.socle.registry.questionnaire.domain.Telling;

/**
 * Keeps what new persons and households answer to questionnaires. Of whoever is known already nothing is changed: what
 * was told of them is kept with the source's statement. Without any answer no statement is sent.
 */
@ApplicationScoped
class RegisterAnswers {

    private final AnswerStore answers;
    private final TellingStore tellings;
    private final TellAnswers tell;
    private final Outbox outbox;
    private final Clock clock;

    RegisterAnswers(AnswerStore answers, TellingStore tellings, TellAnswers tell, Outbox outbox, Clock clock) {
        this.answers = answers;
        this.tellings = tellings;
        this.tell = tell;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** What new persons and households answer. */
    record Registered(Map<UUID, List<Answers>> persons, Map<UUID, List<Answers>> households) {}

    /** @param statements what was said of each planned person, in their order */
    Registered write(List<PlannedHousehold> planned, List<UUID> statements) {
        Registered registered = new Registered(new LinkedHashMap<>(), new LinkedHashMap<>());
        Map<UUID, UUID> records = new HashMap<>();
        List<Telling> kept = new ArrayList<>();
        Iterator<UUID> statement = statements.iterator();
        for (PlannedHousehold household : planned) {
            if (household.outcome() != Outcome.LINKED) {
                add(
                        registered.households(),
                        household.householdId(),
                        household.draft().answers());
            }
            for (PlannedPerson person : household.persons()) {
                UUID record = statement.next();
                if (person instanceof PlannedPerson.Linked linked) {
                    kept.addAll(tellings(linked, record));
                } else {
                    add(registered.persons(), person.personId(), person.draft().answers());
                    records.put(person.personId(), record);
                }
            }
        }
        answers.register(AskedOf.PERSON, registered.persons(), records);
        answers.register(AskedOf.HOUSEHOLD, registered.households(), Map.of());
        tellings.tell(AskedOf.PERSON, kept);
        return registered;
    }

    /** After those who answered were told of. */
    void tell(Registered registered, Arrivals arrivals) {
        registered.persons().keySet().retainAll(activePersons(arrivals));
        registered.households().keySet().retainAll(activeHouseholds(arrivals));
        List<DomainEvent> events = new ArrayList<>(tell.of(AskedOf.PERSON, registered.persons()));
        events.addAll(tell.of(AskedOf.HOUSEHOLD, registered.households()));
        outbox.addAll(events);
    }

    private List<Telling> tellings(PlannedPerson.Linked known, UUID record) {
        return known.draft().answers().stream()
                .map(told -> new Telling(
                        Ids.next(), known.personId(), record, told, Collections.emptySortedSet(), clock.instant()))
                .toList();
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
