package org.socle.registry.household;

import jakarta.enterprise.context.ApplicationScoped;
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
import org.socle.registry.matching.domain.Verdict;
import org.socle.registry.matching.domain.model.Waterfall;
import org.socle.registry.person.domain.Person;
import org.socle.registry.review.ReviewStore;
import org.socle.registry.review.domain.Review;
import org.socle.registry.source.SourceStore;
import org.socle.registry.source.domain.Origin;
import org.socle.registry.source.domain.Statement;

/** Keeps what the source said with the person it was found to be about, says why, and queues what is uncertain. */
@ApplicationScoped
class RecordIdentities {

    private final SourceStore sources;
    private final ReviewStore reviews;
    private final IdentityEventStore identities;

    RecordIdentities(SourceStore sources, ReviewStore reviews, IdentityEventStore identities) {
        this.sources = sources;
        this.reviews = reviews;
        this.identities = identities;
    }

    void record(List<PlannedHousehold> planned, Arrivals arrivals, Origin origin) {
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
                                draft.id(), household.householdId(), territory, possible(possible)));
                    case PlannedPerson.Linked(var ignored, var known, var evidence) ->
                        links.add(new Link(statements.size() - 1, known, evidence, territory));
                    case PlannedPerson.Registered ignored -> {}
                    case PlannedPerson.Waiting ignored -> {}
                }
            }
        }
        List<UUID> kept = sources.keep(statements, origin);
        reviews.raise(raised);
        identities.append(links.stream()
                .map(link -> IdentityEventStore.Told.found(
                        new Linked(Ids.next(), Set.of(kept.get(link.statement())), link.person(), false),
                        link.evidence(),
                        link.territory()))
                .toList());
    }

    /** @param statement its place among the statements of the batch */
    private record Link(int statement, UUID person, Waterfall evidence, int territory) {}

    private static Statement statement(PlannedHousehold household, PlannedPerson person, int territory) {
        return new Statement(
                person.draft(),
                household.draft().reference(),
                person.personId(),
                household.householdId(),
                !(person instanceof PlannedPerson.Linked),
                territory);
    }

    private static List<Review.Possible> possible(List<Verdict.Possible> possible) {
        return possible.stream()
                .map(each -> new Review.Possible(each.personId(), each.evidence()))
                .toList();
    }
}
