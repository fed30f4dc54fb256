package org.socle.registry.person;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.socle.registry.household.domain.Home;
import org.socle.registry.person.domain.Person;
import org.socle.registry.person.domain.PersonId;
import org.socle.registry.person.domain.RegistrationStatus;
import org.socle.registry.person.domain.Relationship;

/** Keeps persons. Only those inside the transaction's territory are ever seen. */
public interface PersonStore {

    /** Adds persons; their social numbers are issued elsewhere. */
    void insert(List<Person> persons);

    /** Writes the details of persons who exist, and makes each a new version. */
    void updateDetails(List<Person> persons);

    /** Writes the details of persons who exist; what is not among them any more is forgotten, numbers too. */
    void replaceDetails(List<Person> persons);

    Optional<Person> find(UUID id);

    /** The persons with these ids, in the order of their ids. */
    List<Person> findAll(Collection<UUID> ids);

    /** Whoever stands for the person with this id: itself, unless it was merged. Empty outside the territory. */
    default Optional<Person> standing(UUID id) {
        Optional<Person> person = find(id);
        while (person.isPresent()) {
            PersonId into = person.get().mergedInto();
            if (into == null) {
                return person;
            }
            person = find(into.value());
        }
        return person;
    }

    /** The persons with these ids, locked until the transaction ends, in the order of their ids. */
    List<Person> lock(Collection<UUID> ids);

    /** Members of these households that still stand for themselves, heads first. */
    List<Person> membersOf(Collection<UUID> householdIds);

    /** Changes what a person counts as. */
    void changeStatus(Collection<UUID> ids, RegistrationStatus status);

    /** Says that another person stands for this one from now on. */
    void merge(UUID id, UUID into);

    /** Says that a merged person stands for itself again. */
    void stand(UUID id, RegistrationStatus status);

    /** Puts a person into a household and into the place where it lives. */
    void move(UUID id, UUID householdId, Home home, Relationship relationship);

    /** Lets a person live in no household, where they are. */
    void leaveHousehold(UUID id);

    List<Person> findBySocialNumber(String number);

    /**
     * Also persons who were merged: their numbers lead to whoever stands for them.
     *
     * @param kind PHONE, or the type of the identity number; null for either
     */
    List<Person> findByIdentifier(@Nullable String kind, Collection<String> blindIndexes);
}
