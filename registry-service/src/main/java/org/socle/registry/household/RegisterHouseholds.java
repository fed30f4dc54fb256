package org.socle.registry.household;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.socle.registry.household.domain.HouseholdDraft;
import org.socle.registry.household.domain.PlannedHousehold;
import org.socle.registry.household.domain.PlannedHousehold.Outcome;
import org.socle.registry.identifier.IssueSocialNumbers;
import org.socle.registry.identifier.domain.SocialNumber;
import org.socle.registry.matching.DuplicateCheck;
import org.socle.registry.matching.MatchIndex;
import org.socle.registry.matching.MatchRecords;
import org.socle.registry.matching.domain.HouseholdCandidate;
import org.socle.registry.matching.domain.HouseholdFinding;
import org.socle.registry.matching.domain.MatchRecord;
import org.socle.registry.person.PersonStore;
import org.socle.registry.person.domain.Person;
import org.socle.registry.person.domain.PersonDraft;
import org.socle.registry.person.domain.RegistrationStatus;
import org.socle.registry.recertification.RecertificationStore;
import org.socle.registry.source.domain.Origin;

/** Registers households with their members: one at a counter, or hundreds of a list in one transaction. */
@ApplicationScoped
public class RegisterHouseholds {

    private final DuplicateCheck duplicates;
    private final MatchRecords matchRecords;
    private final MatchIndex matchIndex;
    private final HouseholdStore households;
    private final PersonStore persons;
    private final IndexPersons index;
    private final IssueSocialNumbers numbers;
    private final RecordIdentities identities;
    private final TellRegistrations tell;
    private final RecertificationStore recertifications;
    private final RegisterAnswers answers;
    private final Clock clock;

    RegisterHouseholds(
            DuplicateCheck duplicates,
            MatchRecords matchRecords,
            MatchIndex matchIndex,
            HouseholdStore households,
            PersonStore persons,
            IndexPersons index,
            IssueSocialNumbers numbers,
            RecordIdentities identities,
            TellRegistrations tell,
            RecertificationStore recertifications,
            RegisterAnswers answers,
            Clock clock) {
        this.duplicates = duplicates;
        this.matchRecords = matchRecords;
        this.matchIndex = matchIndex;
        this.households = households;
        this.persons = persons;
        this.index = index;
        this.numbers = numbers;
        this.identities = identities;
        this.tell = tell;
        this.recertifications = recertifications;
        this.answers = answers;
        this.clock = clock;
    }

    /** What would come of these households, without writing anything. */
    public List<PlannedHousehold> plan(List<HouseholdDraft> drafts) {
        Map<UUID, MatchRecord> knownHeads = matchIndex.headsOf(drafts.stream()
                .filter(HouseholdDraft::existing)
                .map(HouseholdDraft::id)
                .toList());
        List<HouseholdCandidate> candidates = new ArrayList<>();
        for (HouseholdDraft draft : drafts) {
            MatchRecord head = knownHeads.get(draft.id());
            List<MatchRecord> records = new ArrayList<>();
            List<MatchRecord> others = new ArrayList<>();
            for (PersonDraft person : draft.persons()) {
                MatchRecord record = matchRecords.of(
                        person.id(),
                        draft.id(),
                        person.details(),
                        draft.home().territory(),
                        draft.home().address().village());
                records.add(record);
                matchRecords
                        .other(
                                person.id(),
                                draft.id(),
                                person.details(),
                                draft.home().territory(),
                                draft.home().address().village())
                        .ifPresent(others::add);
                head = person.isHead() && !draft.existing() ? record : head;
            }
            candidates.add(new HouseholdCandidate(records, head, others));
        }
        List<HouseholdFinding> findings = duplicates.check(candidates);
        List<PlannedHousehold> planned = new ArrayList<>();
        for (int at = 0; at < drafts.size(); at++) {
            planned.add(PlannedHousehold.of(drafts.get(at), findings.get(at)));
        }
        return planned;
    }

    /** Writes what was planned, in the same transaction as the plan. */
    public Registration register(List<PlannedHousehold> planned, Origin origin) {
        Instant now = clock.instant();
        confirmSent(planned, now);
        Arrivals arrivals = Arrivals.of(planned, households::lock, now);
        households.insert(arrivals.newHouseholds());
        persons.insert(arrivals.newPersons());
        Map<UUID, SocialNumber> issued = numbers.issue(activeTerritories(arrivals.newPersons()));
        index.add(arrivals.newPersons());
        List<UUID> statements = identities.record(planned, arrivals, origin);
        RegisterAnswers.Registered answered = answers.write(planned, statements);
        tell.registered(arrivals);
        answers.tell(answered, arrivals);
        return new Registration(planned, issued);
    }

    /** A known household that somebody sent whole was collected anew. It is locked along with those that get new members. */
    private void confirmSent(List<PlannedHousehold> planned, Instant now) {
        List<UUID> sent = planned.stream()
                .filter(each ->
                        each.outcome() == Outcome.LINKED && !each.draft().existing())
                .map(PlannedHousehold::householdId)
                .distinct()
                .toList();
        if (sent.isEmpty()) {
            return;
        }
        households.lock(planned.stream()
                .filter(each -> each.outcome() == Outcome.LINKED)
                .map(PlannedHousehold::householdId)
                .distinct()
                .toList());
        recertifications.confirmed(sent, LocalDate.ofInstant(now, ZoneOffset.UTC));
    }

    private static Map<UUID, Integer> activeTerritories(List<Person> persons) {
        Map<UUID, Integer> territories = new HashMap<>();
        for (Person person : persons) {
            if (person.status() == RegistrationStatus.ACTIVE) {
                territories.put(person.id().value(), person.territory());
            }
        }
        return territories;
    }
}
