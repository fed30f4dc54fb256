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
import org.socle.registry.household.HouseholdStore;
import org.socle.registry.household.domain.Household;
import org.socle.registry.identity.KeepDecisions;
import org.socle.registry.matching.domain.Verdict;
import org.socle.registry.matching.domain.model.Waterfall;
import org.socle.registry.person.PersonStore;
import org.socle.registry.person.domain.Person;
import org.socle.registry.person.domain.PersonId;
import org.socle.registry.review.domain.Decision;
import org.socle.registry.review.domain.Review;
import org.socle.registry.review.domain.ReviewKind;
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
    private final Opinions opinions;
    private final DecideRegistered registered;
    private final Audit audit;

    DecideReview(
            ReviewStore reviews,
            PersonStore persons,
            HouseholdStore households,
            SettleIdentity settle,
            KeepDecisions decisions,
            Opinions opinions,
            DecideRegistered registered,
            Audit audit) {
        this.reviews = reviews;
        this.persons = persons;
        this.households = households;
        this.settle = settle;
        this.decisions = decisions;
        this.opinions = opinions;
        this.registered = registered;
        this.audit = audit;
    }

    /**
     * @param sameAs whom it is the same as; null unless SAME
     * @param newHead who heads the household that a registered person leaves, when they headed it and others stay
     */
    public record Said(
            Decision decision,
            @Nullable String sameAs,
            @Nullable String newHead,
            String reason) {}

    @Transactional
    public Review decide(String id, Said said, boolean validateOnly) {
        Review review =
                SeeReviews.parse(id).flatMap(reviews::lock).orElseThrow(() -> ReviewProblems.NOT_FOUND.about(id));
        if (!review.open()) {
            throw ReviewProblems.DECIDED.about(id);
        }
        UUID sameAs = sameAs(review, said);
        if (review.stakes().kind() == ReviewKind.REGISTERED) {
            return registered.decide(review, said, sameAs, validateOnly);
        }
        if (said.newHead() != null) {
            throw invalid("/new_head", ReviewProblems.NEW_HEAD_SURPLUS);
        }
        Parties parties = lock(review, sameAs);
        if (!validateOnly) {
            if (opinions.areEnough(review, said.decision(), standing(parties.known()), said.reason())) {
                carryOut(review, said, parties);
                audit.wrote("review", id, "decided");
            } else {
                audit.wrote("review", id, "opinion-given");
            }
        }
        return reviews.find(review.id()).orElse(review);
    }

    /** @param known whom the waiting person is the same as; null unless SAME */
    private record Parties(
            Person waiting, Household household, @Nullable Person known) {}

    private static @Nullable UUID standing(@Nullable Person known) {
        return known == null ? null : known.id().value();
    }

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
                review.id(), said.decision(), standing(known), said.reason(), said.decision() == Decision.UNSURE);
    }

    private void same(Review review, Parties parties, Person known, String reason) {
        decisions.same(
                review.personId(),
                known.id().value(),
                review.home(),
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
                throw invalid("/same_as", ReviewProblems.SAME_AS_SURPLUS);
            }
            return null;
        }
        if (named == null) {
            throw invalid("/same_as", ReviewProblems.SAME_AS_MISSING);
        }
        return PersonId.parse(named)
                .map(PersonId::value)
                .filter(review::mayBe)
                .orElseThrow(() -> invalid("/same_as", ReviewProblems.SAME_AS_UNKNOWN));
    }

    private static RuntimeException invalid(String pointer, String code) {
        return PlatformProblems.REQUEST_INVALID.about().with(List.of(new FieldProblem(pointer, code)));
    }

    /** Households before persons, each in the order of their ids, as everywhere. */
    private Parties lock(Review review, @Nullable UUID sameAs) {
        Set<UUID> homes = new TreeSet<>(Set.of(review.home()));
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
                .filter(each -> each.id().value().equals(review.home()))
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
