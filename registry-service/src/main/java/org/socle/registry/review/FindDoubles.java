package org.socle.registry.review;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import org.socle.kit.operation.OperationRun;
import org.socle.kit.operation.OperationRunner;
import org.socle.kit.operation.Progress;
import org.socle.registry.identity.IdentityEventStore;
import org.socle.registry.identity.domain.IdentityEvent.NotSame;
import org.socle.registry.matching.DuplicateCheck;
import org.socle.registry.matching.MatchIndex;
import org.socle.registry.matching.domain.HouseholdCandidate;
import org.socle.registry.matching.domain.HouseholdFinding;
import org.socle.registry.matching.domain.MatchRecord;
import org.socle.registry.matching.domain.Verdict;
import org.socle.registry.person.PersonStore;
import org.socle.registry.person.domain.RegistrationStatus;
import org.socle.registry.review.ReviewStore.Raised;
import org.socle.registry.review.domain.ReviewKind;

/**
 * Looks through the register for people who are in it twice: whom an earlier model did not see, and whom corrections have
 * made alike. Links nobody by itself; each pair is a review of the one who was registered later.
 */
@ApplicationScoped
class FindDoubles implements OperationRunner {

    static final String KIND = "matching-run";

    private final MatchIndex index;
    private final DuplicateCheck duplicates;
    private final IdentityEventStore identities;
    private final PersonStore persons;
    private final ReviewStore reviews;
    private final int households;

    FindDoubles(
            MatchIndex index,
            DuplicateCheck duplicates,
            IdentityEventStore identities,
            PersonStore persons,
            ReviewStore reviews,
            @ConfigProperty(name = "registry.matching.households-per-transaction") int households) {
        this.index = index;
        this.duplicates = duplicates;
        this.identities = identities;
        this.persons = persons;
        this.reviews = reviews;
        this.households = households;
    }

    record Input() {}

    /**
     * Households come first and then whoever lives in none.
     *
     * @param household the last one that was looked at
     * @param alone the last person in no household who was looked at; null while there are households left
     */
    record Checkpoint(@Nullable UUID household, @Nullable UUID alone, long checked, long raised) {}

    /**
     * What the operation came to.
     *
     * @param persons how many were compared
     * @param reviews how many of them may be registered twice
     */
    record Result(long persons, long reviews) {}

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void run(OperationRun run) {
        run.total(run.inTransaction(index::size));
        Checkpoint done = run.checkpoint(Checkpoint.class).orElse(new Checkpoint(null, null, 0, 0));
        boolean more = true;
        while (more && !run.cancelled()) {
            Checkpoint from = done;
            done = run.step(() -> {
                Checkpoint next = lookOn(from);
                long looked = next.checked() - from.checked();
                return new OperationRun.Step<>(next, new Progress(looked, looked, 0), next);
            });
            more = done.checked() > from.checked();
        }
        run.result(new Result(done.checked(), done.raised()));
    }

    private Checkpoint lookOn(Checkpoint from) {
        List<HouseholdCandidate> homes =
                from.alone() == null ? index.householdsAfter(from.household(), households) : List.of();
        List<HouseholdCandidate> page = homes.isEmpty() ? index.aloneAfter(from.alone(), households) : homes;
        if (page.isEmpty()) {
            return from;
        }
        List<HouseholdFinding> findings = duplicates.among(page);
        List<Raised> doubles = new ArrayList<>();
        long checked = 0;
        for (int at = 0; at < page.size(); at++) {
            List<MatchRecord> members = page.get(at).persons();
            for (int member = 0; member < members.size(); member++) {
                add(doubles, members.get(member), findings.get(at).verdicts().get(member));
                checked++;
            }
        }
        List<Raised> raised = undecided(doubles);
        reviews.raise(raised);
        MatchRecord last = page.getLast().persons().getFirst();
        return new Checkpoint(
                homes.isEmpty() ? from.household() : last.householdId(),
                homes.isEmpty() ? last.personId() : null,
                from.checked() + checked,
                from.raised() + raised.size());
    }

    /** Of two who find each other, the one who was registered later has the review. */
    private static void add(List<Raised> doubles, MatchRecord person, Verdict verdict) {
        List<Verdict.Possible> earlier = new ArrayList<>();
        for (Verdict.Possible possible : possible(verdict)) {
            if (possible.personId().compareTo(person.personId()) < 0) {
                earlier.add(possible);
            }
        }
        if (!earlier.isEmpty()) {
            doubles.add(new Raised(
                    ReviewKind.REGISTERED, person.personId(), person.householdId(), person.commune(), earlier, 1));
        }
    }

    private static List<Verdict.Possible> possible(Verdict verdict) {
        return switch (verdict) {
            case Verdict.New() -> List.of();
            case Verdict.Linked(var other, var evidence) -> List.of(new Verdict.Possible(other, evidence));
            case Verdict.ToReview(var possible) -> possible;
        };
    }

    /** Whom somebody has told apart stays apart, and whoever waits for a decision has a review of their own. */
    private List<Raised> undecided(List<Raised> doubles) {
        if (doubles.isEmpty()) {
            return List.of();
        }
        Set<Set<UUID>> apart = new HashSet<>();
        for (NotSame each :
                identities.toldApart(doubles.stream().map(Raised::personId).toList())) {
            apart.add(Set.of(each.one(), each.other()));
        }
        List<Raised> undecided = new ArrayList<>();
        for (Raised each : doubles) {
            List<Verdict.Possible> left = each.possible().stream()
                    .filter(other -> !apart.contains(Set.of(each.personId(), other.personId())))
                    .filter(other -> counts(other.personId()))
                    .toList();
            if (!left.isEmpty() && counts(each.personId())) {
                undecided.add(new Raised(
                        each.kind(), each.personId(), each.householdId(), each.territory(), left, each.harm()));
            }
        }
        return withoutOpen(undecided);
    }

    private List<Raised> withoutOpen(Collection<Raised> raised) {
        Set<UUID> open = reviews.waiting(
                new HashSet<>(raised.stream().map(Raised::personId).toList()));
        return raised.stream().filter(each -> !open.contains(each.personId())).toList();
    }

    private boolean counts(UUID person) {
        return persons.find(person)
                .filter(each -> each.status() == RegistrationStatus.ACTIVE)
                .isPresent();
    }
}
