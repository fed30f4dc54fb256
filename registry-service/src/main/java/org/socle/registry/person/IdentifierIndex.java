package org.socle.registry.person;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.socle.registry.person.domain.Person;

/** The hashes under which persons' telephones and identity numbers are found. */
public interface IdentifierIndex {

    /** Persons who have any, in the order of their ids. */
    List<UUID> personsAfter(UUID person, int most);

    /** How many persons have any. */
    long persons();

    /** Makes the hashes of these persons with the key that is written. Answers whose were made with another one. */
    Set<UUID> rehash(Collection<Person> persons);
}
