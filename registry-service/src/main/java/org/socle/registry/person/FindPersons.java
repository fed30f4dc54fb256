package org.socle.registry.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.socle.kit.audit.Audit;
import org.socle.registry.identifier.domain.SocialNumber;
import org.socle.registry.person.domain.NationalId;
import org.socle.registry.person.domain.Person;
import org.socle.registry.person.domain.PersonId;

/** Looks persons up; whoever was shown is written down in the same transaction. */
@ApplicationScoped
public class FindPersons {

    private static final String KIND = "person";
    private static final String PHONE = "PHONE";

    private final PersonStore persons;
    private final BlindIndexes blind;
    private final Audit audit;

    FindPersons(PersonStore persons, BlindIndexes blind, Audit audit) {
        this.persons = persons;
        this.blind = blind;
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

    @Transactional
    public List<Person> bySocialNumber(SocialNumber number) {
        return shown(persons.findBySocialNumber(number.digits()));
    }

    @Transactional
    public List<Person> byNationalId(NationalId id) {
        return shown(persons.findByIdentifier(id.type().name(), blind.of(id)));
    }

    @Transactional
    public List<Person> byPhone(String e164) {
        return shown(persons.findByIdentifier(PHONE, blind.ofPhone(e164)));
    }

    private List<Person> shown(List<Person> found) {
        Map<PersonId, Person> standing = new LinkedHashMap<>();
        found.stream().map(this::standing).forEach(person -> standing.putIfAbsent(person.id(), person));
        audit.read(KIND, standing.keySet().stream().map(PersonId::text).toList());
        return List.copyOf(standing.values());
    }

    /** Who was merged is answered with themselves only where the caller may not see who stands for them. */
    private Person standing(Person person) {
        return persons.standing(person.id().value()).orElse(person);
    }
}
