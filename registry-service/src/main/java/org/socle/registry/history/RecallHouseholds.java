package org.socle.registry.history;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.socle.kit.audit.Audit;
import org.socle.kit.paging.Cursor;
import org.socle.kit.paging.Page;
import org.socle.kit.scope.ScopedWork;
import org.socle.kit.scope.TerritoryScope;
import org.socle.registry.history.domain.AnswersThen;
import org.socle.registry.history.domain.HouseholdThen;
import org.socle.registry.history.domain.HouseholdVersions;
import org.socle.registry.history.domain.Known;
import org.socle.registry.history.domain.Recorded;
import org.socle.registry.history.domain.Stay;
import org.socle.registry.history.domain.Version;
import org.socle.registry.household.HouseholdProblems;
import org.socle.registry.household.ManageHousehold;
import org.socle.registry.household.domain.HouseholdId;
import org.socle.registry.person.domain.Person;
import org.socle.registry.questionnaire.domain.Answers;
import org.socle.registry.questionnaire.domain.AskedOf;

/**
 * Shows households as they were, with those who belonged to them then. Of somebody who lives outside the caller's territory
 * today only the id is shown, and only in the list of versions: it belongs to the past of the household.
 */
@ApplicationScoped
public class RecallHouseholds {

    private static final String KIND = "household";

    private final FindPast past;
    private final HouseholdHistoryStore history;
    private final PersonHistoryStore persons;
    private final AnswerHistoryStore answers;
    private final ScopedWork scope;
    private final Audit audit;

    RecallHouseholds(
            FindPast past,
            HouseholdHistoryStore history,
            PersonHistoryStore persons,
            AnswerHistoryStore answers,
            ScopedWork scope,
            Audit audit) {
        this.past = past;
        this.history = history;
        this.persons = persons;
        this.answers = answers;
        this.scope = scope;
        this.audit = audit;
    }

    /** @param hidden how many members there were whom the caller may not see today */
    public record Recalled(ManageHousehold.Seen seen, int hidden) {}

    /** What a reading at that moment showed, but for those who are out of sight today. */
    @Transactional
    public Recalled asOf(String id, Instant moment) {
        UUID asked = past.household(id);
        Known known = history.known(asked).orElseThrow(() -> HouseholdProblems.NOT_FOUND.about(id));
        FindPast.refuseUnknown(id, known, moment);
        HouseholdThen then = history.asOf(asked, moment).orElseThrow(() -> HouseholdProblems.NOT_FOUND.about(id));
        List<Person> members = persons.membersAsOf(asked, moment);
        List<Answers> answered = answers.asOf(AskedOf.HOUSEHOLD, asked, moment);
        audit.read(KIND, List.of(new HouseholdId(asked).text()));
        long all = everybody(asked).stream().filter(stay -> stay.covers(moment)).count();
        return new Recalled(
                new ManageHousehold.Seen(then.household(), members, then.caregivers(), answered, null, null),
                (int) all - members.size());
    }

    /** Every version, newest first; who belonged to the household is named by id. */
    @Transactional
    public Page<Version> versions(String id, Cursor cursor) {
        UUID asked = past.household(id);
        Known known = history.known(asked).orElseThrow(() -> HouseholdProblems.NOT_FOUND.about(id));
        var states = history.states(asked);
        List<AnswersThen> answered = answers.all(AskedOf.HOUSEHOLD, asked);
        audit.read(KIND, List.of(new HouseholdId(asked).text()));
        List<Stay> stays = everybody(asked);
        Map<UUID, Recorded> arrivals =
                persons.registered(stays.stream().map(Stay::person).distinct().toList());
        Recorded registered = stays.stream()
                .filter(stay -> stay.began() == null && !stay.from().isAfter(known.registeredAt()))
                .flatMap(stay -> Optional.ofNullable(arrivals.get(stay.person())).stream())
                .findFirst()
                .map(arrival -> new Recorded(known.registeredAt(), arrival.by(), arrival.cause()))
                .orElse(new Recorded(known.registeredAt(), null, null));
        Instant before = FindPast.position(cursor).orElse(Instant.MAX);
        List<Version> versions = HouseholdVersions.of(states, stays, answered, registered, arrivals).stream()
                .filter(version -> version.recorded().at().isBefore(before))
                .limit(cursor.limit() + 1L)
                .toList();
        return Page.of(versions, cursor, version -> version.recorded().at().toString());
    }

    /** Also who is out of sight: ids and times only. Whatever else is read of people was read before. */
    private List<Stay> everybody(UUID household) {
        scope.assume(TerritoryScope.WHOLE);
        return persons.stays(household);
    }
}
