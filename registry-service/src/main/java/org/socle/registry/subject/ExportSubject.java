package org.socle.registry.subject;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.socle.kit.audit.Audit;
import org.socle.registry.identity.SeeIdentity;
import org.socle.registry.person.PersonProblems;
import org.socle.registry.person.PersonStore;
import org.socle.registry.person.domain.Person;
import org.socle.registry.person.domain.PersonId;
import org.socle.registry.subject.SubjectStore.Rows;
import org.socle.registry.subject.domain.Section;
import org.socle.registry.subject.domain.Subject;

/** Hands over what is held about a person; that it was is written down before the first byte leaves. */
@ApplicationScoped
public class ExportSubject {

    private final PersonStore persons;
    private final SeeIdentity identity;
    private final SubjectStore subjects;
    private final Audit audit;
    private final Clock clock;

    ExportSubject(PersonStore persons, SeeIdentity identity, SubjectStore subjects, Audit audit, Clock clock) {
        this.persons = persons;
        this.identity = identity;
        this.subjects = subjects;
        this.audit = audit;
        this.clock = clock;
    }

    /** @param asOf when the export began; each section is as of a moment later */
    public record Begun(Subject subject, Instant asOf) {}

    @Transactional
    public Begun begin(String id) {
        UUID person = PersonId.parse(id)
                .flatMap(asked -> persons.standing(asked.value()))
                .map(Person::id)
                .map(PersonId::value)
                .orElseThrow(() -> PersonProblems.NOT_FOUND.about(id));
        List<UUID> ids = subjects.standingFor(person);
        List<UUID> statements = identity.records(new PersonId(person).text()).records().stream()
                .map(seen -> seen.record().id())
                .toList();
        audit.wrote("person", new PersonId(person).text(), "exported");
        return new Begun(new Subject(person, ids, statements, subjects.households(ids, statements)), clock.instant());
    }

    /** Some rows of a section; an export holds no connection while its reader is slow. */
    @Transactional
    public Rows rows(Begun begun, Section section, long after) {
        return subjects.read(section, begun.subject(), after);
    }
}
