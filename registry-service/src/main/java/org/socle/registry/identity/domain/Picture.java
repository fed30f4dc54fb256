package org.socle.registry.identity.domain;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.socle.registry.person.domain.RegistrationStatus;
import org.socle.registry.person.domain.Relationship;

/** Persons and households as they were beside an event: what a reversal brings back. Ids only. */
public record Picture(List<PersonAt> persons, List<HouseholdAt> households) {

    /** A picture of nothing, for events that moved nobody. */
    public static final Picture EMPTY = new Picture(List.of(), List.of());

    public Picture {
        persons = List.copyOf(persons);
        households = List.copyOf(households);
    }

    /**
     * A person.
     *
     * @param records the statements that belonged to them
     */
    public record PersonAt(
            UUID id,
            RegistrationStatus status,
            @Nullable UUID mergedInto,
            @Nullable UUID householdId,
            @Nullable Relationship relationship,
            List<UUID> records) {
        public PersonAt {
            records = List.copyOf(records);
        }
    }

    /** A household. */
    public record HouseholdAt(
            UUID id, RegistrationStatus status, @Nullable UUID mergedInto) {

        public HouseholdAt merged(UUID into) {
            return new HouseholdAt(id, RegistrationStatus.MERGED, into);
        }

        public HouseholdAt standing(RegistrationStatus again) {
            return new HouseholdAt(id, again, null);
        }
    }

    public Optional<PersonAt> person(UUID id) {
        return persons.stream().filter(each -> each.id().equals(id)).findFirst();
    }

    public Optional<HouseholdAt> household(UUID id) {
        return households.stream().filter(each -> each.id().equals(id)).findFirst();
    }
}
