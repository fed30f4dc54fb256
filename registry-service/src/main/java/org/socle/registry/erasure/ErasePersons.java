package org.socle.registry.erasure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.socle.kit.audit.Audit;
import org.socle.kit.caller.Caller;
import org.socle.kit.id.Ids;
import org.socle.kit.outbox.Outbox;
import org.socle.kit.paging.Cursor;
import org.socle.kit.paging.Page;
import org.socle.registry.erasure.domain.Erasure;
import org.socle.registry.erasure.domain.ErasureGround;
import org.socle.registry.erasure.domain.Obstacle;
import org.socle.registry.household.HouseholdStore;
import org.socle.registry.household.TellRegistrations;
import org.socle.registry.identity.IdentityEventStore;
import org.socle.registry.identity.SeeIdentity;
import org.socle.registry.matching.MatchIndex;
import org.socle.registry.person.PersonProblems;
import org.socle.registry.person.PersonStore;
import org.socle.registry.person.domain.Person;
import org.socle.registry.person.domain.PersonDetails;
import org.socle.registry.person.domain.PersonId;
import org.socle.registry.person.domain.RegistrationStatus;
import org.socle.registry.person.domain.Relationship;
import org.socle.registry.questionnaire.TellAnswers;
import org.socle.registry.questionnaire.domain.AskedOf;
import org.socle.registry.subject.SubjectStore;
import org.socle.web.problem.FieldProblem;

/**
 * Forgets persons: one officer asks, another one approves. The number stays used up and leads to a person of whom nothing
 * is known; other services are told that nothing is known, which is how they forget.
 */
@ApplicationScoped
public class ErasePersons {

    public static final String PREFIX = "era";

    private static final String KIND = "erasure";

    private final ErasureStore erasures;
    private final PersonStore persons;
    private final HouseholdStore households;
    private final SubjectStore subjects;
    private final SeeIdentity identity;
    private final IdentityEventStore identityEvents;
    private final MatchIndex matchIndex;
    private final TellRegistrations tell;
    private final TellAnswers answers;
    private final Outbox outbox;
    private final Audit audit;
    private final Caller caller;
    private final Clock clock;

    ErasePersons(
            ErasureStore erasures,
            PersonStore persons,
            HouseholdStore households,
            SubjectStore subjects,
            SeeIdentity identity,
            IdentityEventStore identityEvents,
            MatchIndex matchIndex,
            TellRegistrations tell,
            TellAnswers answers,
            Outbox outbox,
            Audit audit,
            Caller caller,
            Clock clock) {
        this.erasures = erasures;
        this.persons = persons;
        this.households = households;
        this.subjects = subjects;
        this.identity = identity;
        this.identityEvents = identityEvents;
        this.matchIndex = matchIndex;
        this.tell = tell;
        this.answers = answers;
        this.outbox = outbox;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional
    public Erasure request(String personId, ErasureGround ground, boolean validateOnly) {
        Person person = PersonId.parse(personId)
                .flatMap(parsed -> persons.standing(parsed.value()))
                .orElseThrow(() -> PersonProblems.NOT_FOUND.about(personId));
        refuseObstacles(person);
        var erasure =
                new Erasure(Ids.next(), person.id().value(), ground, caller.subject(), clock.instant(), null, null);
        if (validateOnly) {
            return erasure;
        }
        if (!erasures.add(erasure, person.territory())) {
            throw ErasureProblems.REQUESTED_BEFORE.about(person.id().text());
        }
        audit.wrote(KIND, Ids.toText(PREFIX, erasure.id()), "requested");
        audit.wrote("person", person.id().text(), "erasure-requested");
        return erasure;
    }

    /** Approving twice is the same as once. */
    @Transactional
    public Erasure approve(String id, boolean validateOnly) {
        Erasure erasure =
                Ids.parse(PREFIX, id).flatMap(erasures::lock).orElseThrow(() -> ErasureProblems.NOT_FOUND.about(id));
        if (erasure.isDone()) {
            return erasure;
        }
        if (erasure.requestedBy().equals(caller.subject())) {
            throw ErasureProblems.OWN_REQUEST.about();
        }
        List<Person> all = persons.lock(subjects.standingFor(erasure.personId()));
        Person person = all.stream()
                .filter(each -> each.id().value().equals(erasure.personId()))
                .findFirst()
                .orElseThrow(() -> ErasureProblems.NOT_FOUND.about(id));
        refuseObstacles(person);
        Erasure approved = erasure.approve(caller.subject(), clock.instant());
        if (!validateOnly) {
            erase(approved, person, all);
        }
        return approved;
    }

    @Transactional
    public Page<Erasure> list(Cursor cursor) {
        return Page.of(erasures.list(cursor), cursor, erasure -> erasure.id().toString());
    }

    private void refuseObstacles(Person person) {
        Set<Obstacle> obstacles = obstacles(person);
        if (!obstacles.isEmpty()) {
            throw ErasureProblems.REFUSED
                    .about(person.id().text())
                    .with(obstacles.stream()
                            .map(obstacle -> new FieldProblem("", obstacle.code()))
                            .toList());
        }
    }

    private Set<Obstacle> obstacles(Person person) {
        List<UUID> ids = subjects.standingFor(person.id().value());
        Set<Obstacle> obstacles = EnumSet.noneOf(Obstacle.class);
        obstacles.addAll(erasures.obstacles(ids));
        if (person.status() == RegistrationStatus.IN_REVIEW) {
            obstacles.add(Obstacle.IN_REVIEW);
        }
        UUID home = person.householdId();
        if (home != null
                && person.relationship() == Relationship.HEAD
                && persons.membersOf(List.of(home)).size() > 1) {
            obstacles.add(Obstacle.HEAD_OF_OTHERS);
        }
        if (!identityEvents.cluster(ids).equals(new HashSet<>(ids))) {
            obstacles.add(Obstacle.DIVIDED);
        }
        return obstacles;
    }

    private void erase(Erasure approved, Person person, List<Person> all) {
        List<UUID> ids = all.stream().map(each -> each.id().value()).toList();
        List<UUID> statements = identity.records(person.id().text()).records().stream()
                .map(seen -> seen.record().id())
                .toList();
        erasures.approve(approved);
        matchIndex.remove(ids);
        persons.replaceDetails(all.stream()
                .map(each -> each.with(PersonDetails.nobody(each.details().sex())))
                .toList());
        UUID home = person.householdId();
        if (home != null) {
            persons.leaveHousehold(person.id().value());
        }
        outbox.addAll(answers.ofForgotten(AskedOf.PERSON, ids));
        erasures.forget(person.id().value(), ids, statements);
        tell.corrected(persons.findAll(List.of(person.id().value())));
        if (home != null) {
            tell.changed(households.lock(List.of(home)).stream()
                    .filter(household -> household.status() == RegistrationStatus.ACTIVE)
                    .toList());
        }
        audit.wrote("person", person.id().text(), "erased");
        audit.wrote(KIND, Ids.toText(PREFIX, approved.id()), "approved");
    }
}
