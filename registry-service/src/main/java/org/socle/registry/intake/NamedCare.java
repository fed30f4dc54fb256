package org.socle.registry.intake;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.socle.registry.household.CaregiverStore;
import org.socle.registry.household.HouseholdProblems;
import org.socle.registry.household.HouseholdStore;
import org.socle.registry.household.NameCaregivers;
import org.socle.registry.household.domain.HouseholdKind;
import org.socle.registry.household.domain.PlannedHousehold;
import org.socle.registry.household.domain.PlannedPerson;
import org.socle.registry.intake.SortBatch.Changed;
import org.socle.registry.intake.SortBatch.Sorted;
import org.socle.registry.intake.domain.ReadRow;
import org.socle.registry.intake.domain.RejectedRow;
import org.socle.registry.intake.domain.RowFault;
import org.socle.registry.intake.domain.RowNotice;
import org.socle.registry.person.BlindIndexes;
import org.socle.registry.person.PersonStore;
import org.socle.registry.person.ReadPersonDetails;
import org.socle.registry.person.domain.BirthDate;
import org.socle.registry.person.domain.NationalId;
import org.socle.registry.person.domain.NationalIdType;
import org.socle.registry.person.domain.Person;
import org.socle.registry.person.domain.Relationship;
import org.socle.registry.source.SourceStore;
import org.socle.registry.source.domain.KnownRow;

/**
 * Who cares for which child, as rows say: by the partner's reference of a member of the same household, in whichever row,
 * or by a member's national number. A list that names nobody costs nothing.
 */
@ApplicationScoped
class NamedCare {

    private final SourceStore sources;
    private final PersonStore persons;
    private final HouseholdStore households;
    private final CaregiverStore caregivers;
    private final NameCaregivers rules;
    private final ReadPersonDetails details;
    private final BlindIndexes indexes;

    NamedCare(
            SourceStore sources,
            PersonStore persons,
            HouseholdStore households,
            CaregiverStore caregivers,
            NameCaregivers rules,
            ReadPersonDetails details,
            BlindIndexes indexes) {
        this.sources = sources;
        this.persons = persons;
        this.households = households;
        this.caregivers = caregivers;
        this.rules = rules;
        this.details = details;
        this.indexes = indexes;
    }

    /** Somebody named as a caregiver. */
    private sealed interface Carer {

        /** @param reference of the partner, in this list or an earlier one */
        record Told(String reference) implements Carer {}

        record Registered(UUID person) implements Carer {}
    }

    /** @param birth null when it is not known */
    private record Named(Carer carer, @Nullable BirthDate birth) {}

    /** What is registered of the households in which somebody names a caregiver. */
    private record Register(Map<String, KnownRow> known, Map<String, UUID> homes) {}

    /**
     * Rows whose caregiver can be, and those that are refused.
     *
     * @param carers by the reference of the child
     * @param told persons whom the partner told of before, by their reference
     */
    record Checked(
            List<ReadRow> readable, List<RejectedRow> rejected, Map<String, Carer> carers, Map<String, KnownRow> told) {

        /** Caregivers of persons who are registered now, by the child. Whoever is known stays as others said. */
        Map<UUID, UUID> ofNew(List<PlannedHousehold> planned) {
            if (carers.isEmpty()) {
                return Map.of();
            }
            Map<String, UUID> ids = ids(planned);
            Map<UUID, UUID> named = new HashMap<>();
            for (PlannedHousehold household : planned) {
                for (PlannedPerson person : household.persons()) {
                    if (!(person instanceof PlannedPerson.Linked)) {
                        id(person.draft().reference(), ids).ifPresent(carer -> named.put(person.personId(), carer));
                    }
                }
            }
            return named;
        }

        /** Caregivers of persons whom the partner registered before, by the child. */
        Map<UUID, UUID> ofKnown(List<PlannedHousehold> planned, Sorted sorted) {
            if (carers.isEmpty()) {
                return Map.of();
            }
            Map<String, UUID> ids = ids(planned);
            Map<UUID, UUID> named = new HashMap<>();
            for (Changed row : sorted.changed()) {
                if (row.known().founded()) {
                    id(row.row().personRef(), ids)
                            .ifPresent(carer -> named.put(row.known().personId(), carer));
                }
            }
            return named;
        }

        private Optional<UUID> id(@Nullable String child, Map<String, UUID> ids) {
            return Optional.ofNullable(child).map(carers::get).map(carer -> switch (carer) {
                case Carer.Told(var reference) -> ids.get(reference);
                case Carer.Registered(var person) -> person;
            });
        }

        private Map<String, UUID> ids(List<PlannedHousehold> planned) {
            Map<String, UUID> ids = new HashMap<>();
            told.forEach((reference, row) -> ids.put(reference, row.personId()));
            for (PlannedHousehold household : planned) {
                for (PlannedPerson person : household.persons()) {
                    Optional.ofNullable(person.draft().reference())
                            .ifPresent(reference -> ids.put(reference, person.personId()));
                }
            }
            return ids;
        }
    }

    Checked check(String organisation, List<ReadRow> rows, List<RejectedRow> rejected) {
        Set<String> naming = rows.stream()
                .filter(row -> row.caregiver().isPresent())
                .map(ReadRow::householdRef)
                .collect(Collectors.toCollection(TreeSet::new));
        if (naming.isEmpty()) {
            return new Checked(rows, rejected, Map.of(), Map.of());
        }
        Register register = register(organisation, rows, naming);
        List<ReadRow> readable = new ArrayList<>(rows);
        List<RejectedRow> refused = new ArrayList<>(rejected);
        Map<String, Carer> carers = new HashMap<>();
        boolean again = true;
        // A row that is refused cannot be anybody's caregiver.
        while (again) {
            carers.clear();
            Map<String, List<ReadRow>> byHousehold =
                    readable.stream().collect(Collectors.groupingBy(ReadRow::householdRef));
            again = readable.removeIf(row -> isRefused(row, byHousehold, register, carers, refused));
        }
        return new Checked(readable, refused, carers, register.known());
    }

    /**
     * Rows of children for whom nobody is named, because whom they name turned out to be somebody registered in another
     * household.
     */
    List<RowNotice> livingElsewhere(
            Checked checked, List<PlannedHousehold> planned, Map<UUID, UUID> ofNew, Map<UUID, UUID> ofKnown) {
        Map<UUID, UUID> named = new HashMap<>(ofNew);
        named.putAll(ofKnown);
        if (named.isEmpty()) {
            return List.of();
        }
        Map<UUID, UUID> homes = homes(named, planned);
        Map<String, UUID> ids = checked.ids(planned);
        List<RowNotice> notices = new ArrayList<>();
        for (ReadRow row : checked.readable()) {
            UUID child = ids.get(row.personRef());
            UUID carer = named.get(child);
            if (carer != null && !Objects.equals(homes.get(child), homes.get(carer))) {
                notices.add(new RowNotice(
                        row.staged().number(), ImportColumns.CAREGIVER_REF, ImportProblems.CAREGIVER_ELSEWHERE));
            }
        }
        return notices;
    }

    /** Where each of them lives once the batch is written. */
    private Map<UUID, UUID> homes(Map<UUID, UUID> named, List<PlannedHousehold> planned) {
        Map<UUID, UUID> homes = new HashMap<>();
        for (PlannedHousehold household : planned) {
            for (PlannedPerson person : household.persons()) {
                if (!(person instanceof PlannedPerson.Linked)) {
                    homes.put(person.personId(), household.householdId());
                }
            }
        }
        Set<UUID> registered = new TreeSet<>(named.keySet());
        registered.addAll(named.values());
        registered.removeAll(homes.keySet());
        for (Person person : persons.findAll(registered)) {
            if (person.householdId() != null) {
                homes.put(person.id().value(), person.householdId());
            }
        }
        return homes;
    }

    /** Writes whom new persons and corrected ones have as caregivers; their rows are there by now. */
    void write(Map<UUID, UUID> ofNew, Map<UUID, UUID> ofKnown, Sorted sorted) {
        Map<UUID, UUID> all = new HashMap<>(ofNew);
        all.putAll(ofKnown);
        caregivers.name(all);
        if (!ofKnown.isEmpty()) {
            households.change(sorted.changed().stream()
                    .filter(row -> ofKnown.containsKey(row.known().personId()))
                    .map(row -> row.known().householdId())
                    .collect(Collectors.toCollection(TreeSet::new)));
        }
    }

    private Register register(String organisation, List<ReadRow> rows, Set<String> naming) {
        Set<String> references = rows.stream()
                .filter(row -> naming.contains(row.householdRef()))
                .flatMap(row -> Stream.concat(Stream.of(row.personRef()), row.caregiver().stream()))
                .collect(Collectors.toCollection(TreeSet::new));
        return new Register(
                sources.known(organisation, references), sources.knownHouseholds(organisation, List.copyOf(naming)));
    }

    private boolean isRefused(
            ReadRow row,
            Map<String, List<ReadRow>> byHousehold,
            Register register,
            Map<String, Carer> carers,
            List<RejectedRow> refused) {
        if (row.caregiver().isEmpty()) {
            return false;
        }
        List<ReadRow> household = byHousehold.getOrDefault(row.householdRef(), List.of());
        Optional<Named> named = find(row.caregiver().get(), row.householdRef(), household, register);
        Optional<String> fault = fault(row, named, () -> kind(row.householdRef(), household, register));
        fault.ifPresent(code -> refused.add(new RejectedRow(
                row.staged().number(), row.staged().cells(), List.of(RowFault.of(ImportColumns.CAREGIVER_REF, code)))));
        if (fault.isEmpty()) {
            named.ifPresent(found -> carers.put(row.personRef(), found.carer()));
        }
        return fault.isPresent();
    }

    private Optional<String> fault(ReadRow child, Optional<Named> named, Supplier<HouseholdKind> kind) {
        if (named.isEmpty()) {
            return Optional.of(ImportProblems.CAREGIVER_UNKNOWN);
        }
        BirthDate birth = child.details().birth();
        if (birth != null && details.isAdult(birth)) {
            return Optional.of(HouseholdProblems.CHILD_IS_ADULT);
        }
        if (named.get().carer().equals(new Carer.Told(child.personRef()))) {
            return Optional.of(HouseholdProblems.OWN_CAREGIVER);
        }
        return rules.mayCare(named.get().birth(), kind.get())
                ? Optional.empty()
                : Optional.of(HouseholdProblems.CAREGIVER_IS_CHILD);
    }

    private Optional<Named> find(String written, String householdRef, List<ReadRow> household, Register register) {
        return inList(written, household)
                .or(() -> toldBefore(written, householdRef, register))
                .or(() -> byNumber(written, householdRef, household, register));
    }

    private static Optional<Named> inList(String reference, List<ReadRow> household) {
        return household.stream()
                .filter(row -> row.personRef().equals(reference))
                .findFirst()
                .map(NamedCare::named);
    }

    private Optional<Named> toldBefore(String reference, String householdRef, Register register) {
        return Optional.ofNullable(register.known().get(reference))
                .filter(row -> row.householdRef().equals(householdRef))
                .flatMap(row -> persons.find(row.personId()))
                .filter(person -> livesIn(person, register.homes().get(householdRef)))
                .map(person -> new Named(
                        new Carer.Registered(person.id().value()),
                        person.details().birth()));
    }

    private Optional<Named> byNumber(String written, String householdRef, List<ReadRow> household, Register register) {
        Optional<NationalId> number = NationalId.parse(NationalIdType.NIN, written);
        if (number.isEmpty()) {
            return Optional.empty();
        }
        Optional<Named> inList = household.stream()
                .filter(row -> row.details().nationalIds().contains(number.get()))
                .findFirst()
                .map(NamedCare::named);
        return inList.or(() -> registered(number.get(), register.homes().get(householdRef)));
    }

    private Optional<Named> registered(NationalId number, @Nullable UUID home) {
        if (home == null) {
            return Optional.empty();
        }
        return persons.findByIdentifier(number.type().name(), indexes.allOf(number)).stream()
                .flatMap(person -> persons.standing(person.id().value()).stream())
                .filter(person -> livesIn(person, home))
                .findFirst()
                .map(person -> new Named(
                        new Carer.Registered(person.id().value()),
                        person.details().birth()));
    }

    private HouseholdKind kind(String householdRef, Collection<ReadRow> household, Register register) {
        Optional<HouseholdKind> told = household.stream()
                .filter(row -> row.relationship() == Relationship.HEAD)
                .flatMap(row -> Optional.ofNullable(row.home().toldKind()).stream())
                .findFirst();
        return told.or(() -> Optional.ofNullable(register.homes().get(householdRef))
                        .flatMap(households::find)
                        .map(known -> known.home().kind()))
                .orElse(HouseholdKind.PRIVATE);
    }

    private static Named named(ReadRow row) {
        return new Named(new Carer.Told(row.personRef()), row.details().birth());
    }

    private static boolean livesIn(Person person, @Nullable UUID home) {
        return home != null && home.equals(person.householdId());
    }
}
