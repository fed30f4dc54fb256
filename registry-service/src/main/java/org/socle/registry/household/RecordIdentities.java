package org.socle.registry.household;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.socle.kit.id.Ids;
import org.socle.registry.household.domain.PlannedHousehold;
import org.socle.registry.household.domain.PlannedPerson;
import org.socle.registry.identity.IdentityEventStore;
import org.socle.registry.identity.domain.IdentityEvent.Linked;
import org.socle.registry.matching.domain.model.Waterfall;
import org.socle.registry.person.domain.Person;
import org.socle.registry.person.domain.PersonDetails;
import org.socle.registry.person.domain.PersonDraft;
import org.socle.registry.review.ReviewStore;
import org.socle.registry.review.domain.ReviewKind;
import org.socle.registry.review.domain.Stakes;
import org.socle.registry.sampling.DrawLinks;
import org.socle.registry.source.SourceStore;
import org.socle.registry.source.domain.Origin;
import org.socle.registry.source.domain.Statement;

/** Keeps what the source said with the person it was found to be about, says why, and queues what is uncertain. */
@ApplicationScoped
class RecordIdentities {

    private final SourceStore sources;
    private final ReviewStore reviews;
    private final IdentityEventStore identities;
    private final DrawLinks draw;
    private final Clock clock;

    RecordIdentities(
            SourceStore sources, ReviewStore reviews, IdentityEventStore identities, DrawLinks draw, Clock clock) {
        this.sources = sources;
        this.reviews = reviews;
        this.identities = identities;
        this.draw = draw;
        this.clock = clock;
    }

    /** @return the statements that were kept, in the order of the planned persons */
    List<UUID> record(List<PlannedHousehold> planned, Arrivals arrivals, Origin origin) {
        LocalDate today = LocalDate.now(clock);
        Map<UUID, Integer> territoryOf = new HashMap<>();
        for (Person person : arrivals.newPersons()) {
            territoryOf.put(person.id().value(), person.territory());
        }
        List<Statement> statements = new ArrayList<>();
        List<ReviewStore.Raised> raised = new ArrayList<>();
        List<Link> links = new ArrayList<>();
        for (PlannedHousehold household : planned) {
            for (PlannedPerson person : household.persons()) {
                int territory = territoryOf.getOrDefault(
                        person.personId(), household.draft().home().territory());
                statements.add(statement(household, person, territory));
                switch (person) {
                    case PlannedPerson.ToReview(var draft, var possible) ->
                        raised.add(new ReviewStore.Raised(
                                ReviewKind.ARRIVAL,
                                draft.id(),
                                household.householdId(),
                                territory,
                                possible,
                                Stakes.harm(waitingFor(draft, household), today)));
                    case PlannedPerson.Linked(var ignored, var known, var evidence) ->
                        links.add(new Link(statements.size() - 1, Ids.next(), known, evidence, territory));
                    case PlannedPerson.Registered ignored -> {}
                    case PlannedPerson.Waiting ignored -> {}
                }
            }
        }
        List<UUID> kept = sources.keep(statements, origin);
        reviews.raise(raised);
        identities.append(links.stream()
                .map(link -> IdentityEventStore.Told.found(
                        new Linked(link.event(), Set.of(kept.get(link.statement())), link.person(), false),
                        link.evidence(),
                        link.territory()))
                .toList());
        draw.among(links.stream()
                .map(link -> new DrawLinks.Link(
                        link.event(),
                        kept.get(link.statement()),
                        link.person(),
                        link.evidence().modelVersion(),
                        link.territory(),
                        statements.get(link.statement()).draft().statement()))
                .toList());
        return kept;
    }

    /** @param statement its place among the statements of the batch */
    private record Link(int statement, UUID event, UUID person, Waterfall evidence, int territory) {}

    private static Statement statement(PlannedHousehold household, PlannedPerson person, int territory) {
        return new Statement(
                person.draft(),
                household.draft().reference(),
                person.personId(),
                household.householdId(),
                !(person instanceof PlannedPerson.Linked),
                territory);
    }

    /** With the head of a held household everybody in it waits. */
    private static List<PersonDetails> waitingFor(PersonDraft person, PlannedHousehold household) {
        if (!household.isHeld() || !person.isHead()) {
            return List.of(person.details());
        }
        return household.persons().stream()
                .filter(each -> !(each instanceof PlannedPerson.Linked))
                .map(each -> each.draft().details())
                .toList();
    }
}
