package org.socle.registry.intake;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.socle.registry.household.CaregiverStore;
import org.socle.registry.household.HouseholdStore;
import org.socle.registry.household.WriteCorrections;
import org.socle.registry.household.domain.Home;
import org.socle.registry.household.domain.Household;
import org.socle.registry.intake.SortBatch.Changed;
import org.socle.registry.intake.domain.ChangedRow;
import org.socle.registry.intake.domain.ImportId;
import org.socle.registry.person.PersonStore;
import org.socle.registry.person.domain.Person;
import org.socle.registry.person.domain.PersonDetails;
import org.socle.registry.person.domain.PersonDraft;
import org.socle.registry.person.domain.RegistrationStatus;
import org.socle.registry.person.domain.Relationship;
import org.socle.registry.recertification.RecertificationStore;
import org.socle.registry.source.SourceStore;
import org.socle.registry.source.domain.Origin;
import org.socle.registry.source.domain.Statement;

/**
 * Applies rows that say something new about persons the partner registered. An empty cell never erases; about persons
 * somebody else registered a partner's row is kept, but corrects nothing.
 */
@ApplicationScoped
class CorrectFromImport {

    private final HouseholdStore households;
    private final PersonStore persons;
    private final SourceStore sources;
    private final WriteCorrections corrections;
    private final RecertificationStore recertifications;
    private final Clock clock;
    private final CorrectAnswers answers;
    private final ChangedRowStore changedRows;
    private final CaregiverStore caregivers;

    CorrectFromImport(
            HouseholdStore households,
            PersonStore persons,
            SourceStore sources,
            WriteCorrections corrections,
            RecertificationStore recertifications,
            CorrectAnswers answers,
            ChangedRowStore changedRows,
            CaregiverStore caregivers,
            Clock clock) {
        this.households = households;
        this.persons = persons;
        this.sources = sources;
        this.corrections = corrections;
        this.recertifications = recertifications;
        this.clock = clock;
        this.answers = answers;
        this.changedRows = changedRows;
        this.caregivers = caregivers;
    }

    /**
     * What rows changed of what is registered.
     *
     * @param rows how many of them did
     * @param carers who cares from now on for whom they name another caregiver, by the child; not written yet
     */
    record Corrected(long rows, Map<UUID, UUID> carers) {}

    /** @param named whom the rows name as caregivers of known persons, by the child */
    Corrected correct(List<Changed> rows, Map<UUID, UUID> named, Origin origin, boolean validateOnly) {
        if (rows.isEmpty()) {
            return new Corrected(0, Map.of());
        }
        List<Changed> founded =
                rows.stream().filter(row -> row.known().founded()).toList();
        Map<UUID, Household> homes = lockHouseholds(founded);
        Map<UUID, Person> known = lockPersons(founded);
        Map<UUID, Person> corrected = new HashMap<>();
        Map<UUID, Home> moved = new HashMap<>();
        CorrectAnswers.Corrected answered = answers.compare(founded, known, homes);
        Map<UUID, UUID> cared = caregivers.ofChildren(named.keySet());
        Map<UUID, UUID> carers = new HashMap<>();
        Map<String, ChangedRow.Before> overwritten = new HashMap<>();
        long effective = 0;
        for (Changed row : founded) {
            Person after = correctedPerson(row, known.get(row.known().personId()));
            Home home = correctedHome(row, homes.get(row.known().householdId()));
            if (after != null) {
                corrected.put(after.id().value(), after);
            }
            if (home != null) {
                moved.put(row.known().householdId(), home);
            }
            UUID child = row.known().personId();
            UUID carer = counts(known.get(child)) ? named.get(child) : null;
            ChangedRow.Care care = null;
            if (carer != null && !carer.equals(cared.get(child))) {
                carers.put(child, carer);
                care = new ChangedRow.Care(cared.get(child));
            }
            overwritten.put(
                    row.row().personRef(),
                    before(
                            after == null ? null : known.get(row.known().personId()),
                            home == null ? null : homes.get(row.known().householdId()),
                            care));
            effective += after != null || home != null || care != null || answered.names(row) ? 1 : 0;
        }
        if (!validateOnly) {
            Map<Changed, UUID> statements = keep(rows, known, origin);
            keepOverwritten(rows, overwritten, known, origin);
            answers.write(answered, statements, known, homes);
            corrections.write(corrected.values(), moved, homes.keySet());
            recertifications.confirmed(collected(founded), LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC));
        }
        return new Corrected(effective, carers);
    }

    /** The head's row brings the answers about the household: it was collected anew. */
    private static Set<UUID> collected(List<Changed> founded) {
        return founded.stream()
                .filter(row -> row.row().relationship() == Relationship.HEAD)
                .map(row -> row.known().householdId())
                .collect(Collectors.toSet());
    }

    private Map<UUID, Household> lockHouseholds(List<Changed> rows) {
        Set<UUID> ids =
                rows.stream().map(row -> row.known().householdId()).collect(Collectors.toCollection(TreeSet::new));
        return households.lock(ids).stream()
                .collect(Collectors.toMap(household -> household.id().value(), Function.identity()));
    }

    private Map<UUID, Person> lockPersons(List<Changed> rows) {
        return persons.lock(rows.stream().map(row -> row.known().personId()).toList()).stream()
                .collect(Collectors.toMap(person -> person.id().value(), Function.identity()));
    }

    private static @Nullable Person correctedPerson(Changed row, @Nullable Person person) {
        if (person == null || !counts(person)) {
            return null;
        }
        PersonDetails details = person.details().correctedBy(row.row().details());
        return details.equals(person.details()) ? null : person.with(details);
    }

    private static boolean counts(@Nullable Person person) {
        return person != null && person.status() != RegistrationStatus.MERGED;
    }

    private static @Nullable Home correctedHome(Changed row, @Nullable Household household) {
        if (household == null || row.row().relationship() != Relationship.HEAD) {
            return null;
        }
        Home home = household.home().correctedBy(row.row().home(), row.row().urban());
        return home.equals(household.home()) ? null : home;
    }

    private static ChangedRow.Before before(
            @Nullable Person person, @Nullable Household household, ChangedRow.@Nullable Care care) {
        return new ChangedRow.Before(
                person == null ? null : person.details(), household == null ? null : household.home(), care);
    }

    /** What is put back when the push is undone; the next version of a person is the one that is written here. */
    private void keepOverwritten(
            List<Changed> rows, Map<String, ChangedRow.Before> overwritten, Map<UUID, Person> known, Origin origin) {
        UUID push = origin.importId();
        if (push == null) {
            return;
        }
        List<ChangedRow> kept = new ArrayList<>();
        for (Changed row : rows) {
            var before = overwritten.getOrDefault(row.row().personRef(), ChangedRow.NOTHING);
            Person person = known.get(row.known().personId());
            kept.add(new ChangedRow(
                    row.row().personRef(),
                    row.known().personId(),
                    row.known().householdId(),
                    row.known().hash(),
                    person == null || before.details() == null ? 0 : person.version() + 1,
                    before,
                    row.row().home().territory()));
        }
        changedRows.keep(new ImportId(push), kept);
    }

    /** Of whoever was merged, what is said is kept and corrects nothing, also when the merge is taken back. */
    private Map<Changed, UUID> keep(List<Changed> rows, Map<UUID, Person> known, Origin origin) {
        List<Statement> statements = new ArrayList<>();
        for (Changed row : rows) {
            PersonDraft said = new PersonDraft(
                    row.known().personId(),
                    row.row().personRef(),
                    row.row().relationship(),
                    row.row().details(),
                    row.row().consentedOn(),
                    row.row().statement(),
                    row.row().hash());
            statements.add(new Statement(
                    said,
                    row.row().householdRef(),
                    row.known().personId(),
                    row.known().householdId(),
                    row.known().founded() && counts(known.get(row.known().personId())),
                    row.row().home().territory()));
        }
        List<UUID> kept = sources.keep(statements, origin);
        Map<Changed, UUID> byRow = new IdentityHashMap<>();
        for (int at = 0; at < rows.size(); at++) {
            byRow.put(rows.get(at), kept.get(at));
        }
        return byRow;
    }
}
