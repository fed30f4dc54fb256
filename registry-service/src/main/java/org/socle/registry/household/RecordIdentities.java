package org.socle.registry.household;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.socle.registry.household.domain.PlannedHousehold;
import org.socle.registry.household.domain.PlannedPerson;
import org.socle.registry.matching.domain.Verdict;
import org.socle.registry.person.domain.Person;
import org.socle.registry.review.ReviewStore;
import org.socle.registry.review.domain.Review;
import org.socle.registry.source.SourceStore;
import org.socle.registry.source.domain.Origin;
import org.socle.registry.source.domain.Statement;

/** Keeps what the source said with the person it was found to be about, and queues what is uncertain. */
@ApplicationScoped
class RecordIdentities {

    private final SourceStore sources;
    private final ReviewStore reviews;

    RecordIdentities(SourceStore sources, ReviewStore reviews) {
        this.sources = sources;
        this.reviews = reviews;
    }

    void record(List<PlannedHousehold> planned, Arrivals arrivals, Origin origin) {
        Map<UUID, Integer> territoryOf = new HashMap<>();
        for (Person person : arrivals.newPersons()) {
            territoryOf.put(person.id().value(), person.territory());
        }
        List<Statement> statements = new ArrayList<>();
        List<ReviewStore.Raised> raised = new ArrayList<>();
        List<ReviewStore.Remembered> remembered = new ArrayList<>();
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
                        remembered.add(new ReviewStore.Remembered(
                                ReviewStore.Kind.LINKED, known, null, evidence, null, territory));
                    case PlannedPerson.Registered ignored -> {}
                    case PlannedPerson.Waiting ignored -> {}
                }
            }
        }
        sources.keep(statements, origin);
        reviews.raise(raised);
        reviews.remember(remembered);
    }

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
