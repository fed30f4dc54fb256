package org.socle.registry.identity;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.socle.kit.id.Ids;
import org.socle.registry.household.HouseholdStore;
import org.socle.registry.household.IndexPersons;
import org.socle.registry.household.TellRegistrations;
import org.socle.registry.household.domain.Household;
import org.socle.registry.identity.HoldPersons.Held;
import org.socle.registry.identity.IdentityEventStore.Told;
import org.socle.registry.identity.domain.IdentityEvent.Merged;
import org.socle.registry.identity.domain.IdentityEvent.NotSame;
import org.socle.registry.matching.domain.Verdict;
import org.socle.registry.matching.domain.model.Waterfall;
import org.socle.registry.person.PersonStore;
import org.socle.registry.person.domain.Person;
import org.socle.registry.person.domain.PersonDetails;
import org.socle.registry.person.domain.RegistrationStatus;

/** Writes what reviewers decide as identity events, so that it can be taken back as everything else. */
@ApplicationScoped
public class KeepDecisions {

    private final HoldPersons hold;
    private final IdentityEventStore events;
    private final GoldenRecords golden;
    private final PersonStore persons;
    private final HouseholdStore households;
    private final IndexPersons index;
    private final TellRegistrations tell;
    private final SettleAnswers answers;

    KeepDecisions(
            HoldPersons hold,
            IdentityEventStore events,
            GoldenRecords golden,
            PersonStore persons,
            HouseholdStore households,
            IndexPersons index,
            TellRegistrations tell,
            SettleAnswers answers) {
        this.hold = hold;
        this.events = events;
        this.golden = golden;
        this.persons = persons;
        this.households = households;
        this.index = index;
        this.tell = tell;
        this.answers = answers;
    }

    /** Nobody else changes these persons, whoever they were one with, or these households until the transaction ends. */
    public void hold(Set<UUID> personIds, Set<UUID> householdIds) {
        hold.hold(personIds, Set.of(), householdIds);
    }

    /**
     * The waiting person and a known one are one.
     *
     * @param settle retires the waiting person and settles their household; says whether the known person's household
     *     was told of
     */
    public void same(
            UUID waiting,
            UUID known,
            UUID household,
            @Nullable Waterfall evidence,
            String reason,
            BooleanSupplier settle) {
        Held before = hold.hold(Set.of(waiting, known), Set.of(), Set.of(household));
        Merged merged = new Merged(Ids.next(), waiting, known);
        before.history().clusters().refusal(merged).ifPresent(refusal -> {
            throw IdentityProblems.of(refusal);
        });
        boolean told = settle.getAsBoolean();
        golden.of(known, before.history().clusters().after(merged), before.history())
                .ifPresent(details -> correct(known, details, told));
        List<UUID> members = before.scene().members(household).stream()
                .map(member -> member.id())
                .toList();
        Held after = hold.hold(Set.of(waiting, known), members, Set.of(household));
        IdentityChange change =
                new IdentityChange(List.of(merged), Set.of(waiting, known), before.scene(), after.scene());
        events.append(List.of(new Told(
                merged,
                evidence,
                reason,
                change.pictureBefore(),
                change.pictureAfter(),
                before.person(waiting).territory())));
        answers.settle(Set.of(waiting, known));
    }

    /** The waiting person is none of those they might have been. */
    public void different(Person waiting, List<Verdict.Possible> others, String reason) {
        UUID id = waiting.id().value();
        events.append(others.stream()
                .map(other -> new Told(
                        new NotSame(Ids.next(), id, other.personId()),
                        other.evidence(),
                        reason,
                        null,
                        null,
                        waiting.territory()))
                .toList());
    }

    private void correct(UUID known, PersonDetails details, boolean told) {
        Person person = persons.find(known).orElseThrow();
        if (details.equals(person.details())) {
            return;
        }
        persons.replaceDetails(List.of(person.with(details)));
        List<Person> corrected = List.of(persons.find(known).orElseThrow());
        index.replace(corrected);
        tell.corrected(corrected);
        UUID home = person.householdId();
        if (!told && home != null) {
            tell.changed(
                    households.find(home).filter(KeepDecisions::counts).stream().toList());
        }
    }

    private static boolean counts(Household household) {
        return household.status() == RegistrationStatus.ACTIVE;
    }
}
