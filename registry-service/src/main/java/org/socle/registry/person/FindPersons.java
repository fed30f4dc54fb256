package org.socle.registry.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import org.socle.kit.audit.Audit;
import org.socle.registry.person.domain.Person;
import org.socle.registry.person.domain.PersonId;

/** Reads one person; whoever was shown is written down in the same transaction. */
@ApplicationScoped
public class FindPersons {

    private static final String KIND = "person";

    private final PersonStore persons;
    private final Audit audit;

    FindPersons(PersonStore persons, Audit audit) {
        this.persons = persons;
        this.audit = audit;
    }

    /** One person; a merged one leads to the person that stands for them, as far as the caller may see that one. */
    @Transactional
    public Person read(String id) {
        Person person = PersonId.parse(id)
                .flatMap(parsed -> persons.find(parsed.value()))
                .map(this::standing)
                .orElseThrow(() -> PersonProblems.NOT_FOUND.about(id));
        audit.read(KIND, List.of(person.id().text()));
        return person;
    }

    /** Who was merged is answered with themselves only where the caller may not see who stands for them. */
    private Person standing(Person person) {
        return persons.standing(person.id().value()).orElse(person);
    }
}
