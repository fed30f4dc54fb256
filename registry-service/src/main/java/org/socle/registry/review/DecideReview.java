package org.socle.registry.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.socle.kit.audit.Audit;
import org.socle.kit.caller.Caller;
import org.socle.kit.id.Ids;
import org.socle.registry.household.HouseholdStore;
import org.socle.registry.household.domain.Household;
import org.socle.registry.identity.KeepDecisions;
import org.socle.registry.matching.domain.Verdict;
import org.socle.registry.matching.domain.model.Waterfall;
import org.socle.registry.person.PersonStore;
import org.socle.registry.person.domain.Person;
import org.socle.registry.person.domain.PersonId;
import org.socle.registry.review.domain.Decision;
import org.socle.registry.review.domain.Opinion;
import org.socle.registry.review.domain.Review;
import org.socle.web.problem.FieldProblem;
import org.socle.web.problem.PlatformProblems;

/**
 * Carries out what a reviewer says. SAME lets the earlier registration stand for both, DIFFERENT publishes the person
 * with the day they came, UNSURE leaves a note for the next reviewer.
 */
@ApplicationScoped
public class DecideReview {

    private final ReviewStore reviews;
    private final PersonStore persons;
    private final HouseholdStore households;
    private final SettleIdentity settle;
    private final KeepDecisions decisions;
    private final ReviewPolicy policy;
    private final Caller caller;
    private final Audit audit;

    DecideReview(
            ReviewStore reviews,
            PersonStore persons,
            HouseholdStore households,
            SettleIdentity settle,
            KeepDecisions decisions,
            ReviewPolicy policy,
            Caller caller,
            Audit audit) {
        this.reviews = reviews;
        this.persons = persons;
        this.households = households;
        this.settle = settle;
        this.decisions = decisions;
        this.policy = policy;
        this.caller = caller;
        this.audit = audit;
    }

    /** @param sameAs whom it is the same as; null unless SAME */
    public record Said(Decision decision, @Nullable String sameAs, String reason) {}

    @Transactional
    public Review decide(String id, Said said, boolean validateOnly) {
        Review review =
                SeeReviews.parse(id).flatMap(reviews::lock).orElseThrow(() -> ReviewProblems.NOT_FOUND.about(id));
        if (!review.open()) {
            throw ReviewProblems.DECIDED.about(id);
        }
        UUID sameAs = sameAs(review, said);
        Parties parties = lock(review, sameAs);
        if (!validateOnly) {
            if (isSaidByEnough(review, said, parties)) {
                carryOut(review, said, parties);
                audit.wrote("review", id, "decided");
            } else {
                audit.wrote("review", id, "opinion-given");
            }
        }
        return reviews.find(review.id()).orElse(review);
    }

    /** Where two must agree, the first word is kept and changes nothing; nobody is their own second reviewer. */
    private boolean isSaidByEnough(Review review, Said said, Parties parties) {
        if (said.decision() == Decision.UNSURE || policy.reviewersFor(review) == 1) {
            return true;
        }
        Person known = parties.known();
        var mine = new Opinion(
                caller.subject(),
                said.decision(),
                known == null ? null : known.id().value());
        List<Opinion> before = reviews.opinions(review.id());
        if (before.contains(mine) && !mine.isSharedBy(before)) {
            throw ReviewProblems.SECOND_REVIEWER.about(Ids.toText(SeeReviews.PREFIX, review.id()));
        }
        reviews.say(review, mine, said.reason(), parties.waiting().territory());
        return mine.isSharedBy(before);
    }

    /** @param known whom the waiting person is the same as; null unless SAME */
    private record Parties(
            Person waiting, Household household, @Nullable Person known) {}

    private void carryOut(Review review, Said said, Parties parties) {
        Person waiting = parties.waiting();
        Person known = parties.known();
        switch (said.decision()) {
            case SAME -> same(review, parties, Objects.requireNonNull(known), said.reason());
            case DIFFERENT -> {
                settle.different(waiting, parties.household());
                decisions.different(waiting, review.possible(), said.reason());
            }
            case UNSURE -> reviews.note(review.personId(), said.reason(), waiting.territory());
        }
        reviews.decide(
                review.id(),
                said.decision(),
                known == null ? null : known.id().value(),
                said.reason(),
                said.decision() == Decision.UNSURE);
    }

    private void same(Review review, Parties parties, Person known, String reason) {
        decisions.same(
                review.personId(),
                known.id().value(),
                review.householdId(),
                evidence(review, known),
                reason,
                () -> settle.same(parties.waiting(), parties.household(), known));
    }

    private static @Nullable Waterfall evidence(Review review, Person known) {
        return review.possible().stream()
                .filter(each -> each.personId().equals(known.id().value()))
                .findFirst()
                .map(Verdict.Possible::evidence)
                .orElse(null);
    }

    private static @Nullable UUID sameAs(Review review, Said said) {
        String named = said.sameAs();
        if (said.decision() != Decision.SAME) {
            if (named != null) {
                throw invalid(ReviewProblems.SAME_AS_SURPLUS);
            }
            return null;
        }
        if (named == null) {
            throw invalid(ReviewProblems.SAME_AS_MISSING);
        }
        return PersonId.parse(named)
                .map(PersonId::value)
                .filter(review::mayBe)
                .orElseThrow(() -> invalid(ReviewProblems.SAME_AS_UNKNOWN));
    }

    private static RuntimeException invalid(String code) {
        return PlatformProblems.REQUEST_INVALID.about().with(List.of(new FieldProblem("/same_as", code)));
    }

    /** Households before persons, each in the order of their ids, as everywhere. */
    private Parties lock(Review review, @Nullable UUID sameAs) {
        Set<UUID> homes = new TreeSet<>(Set.of(review.householdId()));
        Person seen = sameAs == null
                ? null
                : persons.standing(sameAs).orElseThrow(() -> ReviewProblems.OUTSIDE.about(new PersonId(sameAs).text()));
        if (seen != null) {
            decisions.hold(Set.of(review.personId(), seen.id().value()), homes);
        }
        if (seen != null && seen.householdId() != null) {
            homes.add(seen.householdId());
        }
        List<Household> locked = households.lock(homes);
        Household household = locked.stream()
                .filter(each -> each.id().value().equals(review.householdId()))
                .findFirst()
                .orElseThrow();
        Set<UUID> people = new TreeSet<>(Set.of(review.personId()));
        if (seen != null) {
            people.add(seen.id().value());
        }
        List<Person> lockedPersons = persons.lock(people);
        Person waiting = byId(lockedPersons, review.personId());
        return new Parties(
                waiting,
                household,
                seen == null ? null : byId(lockedPersons, seen.id().value()));
    }

    private static Person byId(List<Person> people, UUID id) {
        return people.stream()
                .filter(person -> person.id().value().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
