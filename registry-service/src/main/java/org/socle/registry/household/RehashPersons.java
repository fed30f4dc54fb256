package org.socle.registry.household;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.socle.kit.secret.HashedColumn;
import org.socle.registry.person.IdentifierIndex;
import org.socle.registry.person.PersonStore;
import org.socle.registry.person.domain.Person;
import org.socle.registry.person.domain.RegistrationStatus;

/**
 * Makes the hashes of telephones and identity numbers anew from what is registered, and with them whatever the duplicate
 * check finds persons by: both in one transaction, so that nobody is known by one key here and by another there.
 */
@ApplicationScoped
class RehashPersons implements HashedColumn {

    private static final UUID BEFORE_ALL = new UUID(0, 0);

    private final IdentifierIndex identifiers;
    private final PersonStore persons;
    private final IndexPersons index;

    RehashPersons(IdentifierIndex identifiers, PersonStore persons, IndexPersons index) {
        this.identifiers = identifiers;
        this.persons = persons;
        this.index = index;
    }

    @Override
    public String name() {
        return "person_identifier.blind_index";
    }

    @Override
    public long rows() {
        return identifiers.persons();
    }

    @Override
    public Rehashed rehash(String after, int most) {
        List<UUID> ids = identifiers.personsAfter(after.isEmpty() ? BEFORE_ALL : UUID.fromString(after), most);
        if (ids.isEmpty()) {
            return new Rehashed(0, 0, after);
        }
        List<Person> held = persons.lock(ids);
        Set<UUID> changed = identifiers.rehash(held);
        index.replace(held.stream()
                .filter(person -> changed.contains(person.id().value()))
                .filter(person -> person.status() != RegistrationStatus.MERGED)
                .toList());
        return new Rehashed(ids.size(), changed.size(), ids.getLast().toString());
    }
}
