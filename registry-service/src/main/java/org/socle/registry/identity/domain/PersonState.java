package org.socle.registry.identity.domain;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.socle.registry.person.domain.Person;
import org.socle.registry.person.domain.PersonDetails;
import org.socle.registry.person.domain.RegistrationStatus;
import org.socle.registry.person.domain.Relationship;

/**
 * A person as a change finds or leaves them.
 *
 * @param records the statements that belong to them
 */
public record PersonState(
        UUID id,
        RegistrationStatus status,
        @Nullable UUID mergedInto,
        @Nullable UUID householdId,
        @Nullable Relationship relationship,
        PersonDetails details,
        List<UUID> records) {

    public PersonState {
        records = List.copyOf(records);
    }

    public static PersonState of(Person person, Clusters clusters) {
        var into = person.mergedInto();
        UUID id = person.id().value();
        return new PersonState(
                id,
                person.status(),
                into == null ? null : into.value(),
                person.householdId(),
                person.relationship(),
                person.details(),
                clusters.members(id).stream().sorted().toList());
    }

    public boolean isHead() {
        return relationship == Relationship.HEAD;
    }

    public boolean isRetired() {
        return status == RegistrationStatus.MERGED;
    }

    PersonState retired(UUID into) {
        return new PersonState(id, RegistrationStatus.MERGED, into, householdId, relationship, details, records);
    }

    PersonState standing(RegistrationStatus again) {
        return new PersonState(id, again, null, householdId, relationship, details, records);
    }

    PersonState placed(@Nullable UUID household, @Nullable Relationship as) {
        return new PersonState(id, status, mergedInto, household, as, details, records);
    }

    PersonState saying(PersonDetails golden, List<UUID> of) {
        return new PersonState(id, status, mergedInto, householdId, relationship, golden, of);
    }

    Picture.PersonAt picture() {
        return new Picture.PersonAt(id, status, mergedInto, householdId, relationship, records);
    }

    @Override
    public String toString() {
        return "PersonState[" + id + "]";
    }
}
