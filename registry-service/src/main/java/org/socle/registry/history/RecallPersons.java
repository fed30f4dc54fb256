package org.socle.registry.history;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.socle.kit.audit.Audit;
import org.socle.kit.paging.Cursor;
import org.socle.kit.paging.Page;
import org.socle.registry.history.domain.Known;
import org.socle.registry.history.domain.PersonVersions;
import org.socle.registry.history.domain.Recorded;
import org.socle.registry.history.domain.State;
import org.socle.registry.history.domain.Version;
import org.socle.registry.person.FindPersons;
import org.socle.registry.person.PersonProblems;
import org.socle.registry.person.domain.Person;
import org.socle.registry.person.domain.PersonId;
import org.socle.registry.questionnaire.domain.AskedOf;

/** Shows persons as they were; each reading of the past is written down as one of the present is. */
@ApplicationScoped
public class RecallPersons {

    private static final String KIND = "person";

    private final FindPast past;
    private final PersonHistoryStore history;
    private final AnswerHistoryStore answers;
    private final Audit audit;

    RecallPersons(FindPast past, PersonHistoryStore history, AnswerHistoryStore answers, Audit audit) {
        this.past = past;
        this.history = history;
        this.answers = answers;
        this.audit = audit;
    }

    /** What a reading at that moment showed: of who was merged then, the person that stood for them. */
    @Transactional
    public FindPersons.Seen asOf(String id, Instant moment) {
        UUID asked = past.person(id);
        FindPast.refuseUnknown(id, history.known(asked).orElseThrow(() -> PersonProblems.NOT_FOUND.about(id)), moment);
        Person person = history.standing(asked, moment).orElseThrow(() -> PersonProblems.NOT_FOUND.about(id));
        audit.read(KIND, List.of(person.id().text()));
        return new FindPersons.Seen(
                person, answers.asOf(AskedOf.PERSON, person.id().value(), moment), null);
    }

    /** Every version of the person with exactly this id, newest first; that somebody else stands for them is one of them. */
    @Transactional
    public Page<Version> versions(String id, Cursor cursor) {
        UUID asked = past.person(id);
        Instant before = FindPast.position(cursor).orElse(Instant.MAX);
        List<State<Person>> states = history.states(asked);
        audit.read(KIND, List.of(new PersonId(asked).text()));
        List<Version> versions =
                PersonVersions.of(states, registered(asked), answers.all(AskedOf.PERSON, asked)).stream()
                        .filter(version -> version.recorded().at().isBefore(before))
                        .limit(cursor.limit() + 1L)
                        .toList();
        return Page.of(versions, cursor, version -> version.recorded().at().toString());
    }

    private Recorded registered(UUID person) {
        Known known = history.known(person).orElseThrow();
        Recorded statement = history.registered(List.of(person)).get(person);
        return statement == null
                ? new Recorded(known.registeredAt(), null, null)
                : new Recorded(known.registeredAt(), statement.by(), statement.cause());
    }
}
