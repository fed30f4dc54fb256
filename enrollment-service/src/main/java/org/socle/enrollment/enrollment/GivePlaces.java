package org.socle.enrollment.enrollment;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Predicate;
import org.socle.enrollment.assessment.domain.Application;
import org.socle.enrollment.eligibility.domain.Assessment;
import org.socle.enrollment.enrollment.domain.BeneficiaryRef;
import org.socle.enrollment.enrollment.domain.Candidate;
import org.socle.enrollment.enrollment.domain.Enrollment;
import org.socle.enrollment.enrollment.domain.EnrollmentStore;
import org.socle.enrollment.enrollment.domain.Placing;
import org.socle.enrollment.enrollment.domain.ReviewReason;
import org.socle.enrollment.enrollment.domain.Verdict;
import org.socle.enrollment.programme.domain.Programme;
import org.socle.enrollment.programme.domain.ProgrammeId;
import org.socle.enrollment.programme.domain.ProgrammeStore;
import org.socle.enrollment.programme.domain.QuotaStore;

/** Sees to the places of those who were just assessed. */
@ApplicationScoped
public class GivePlaces {

    /** Whoever may not enter comes first: it takes no place. */
    private static final Comparator<Verdict> BEST_FIRST = (left, right) -> {
        if (left instanceof Verdict.MayEnter(var one) && right instanceof Verdict.MayEnter(var other)) {
            return Candidate.ORDER.compare(one, other);
        }
        return Boolean.compare(left instanceof Verdict.MayEnter, right instanceof Verdict.MayEnter);
    };

    private final ProgrammeStore programmes;
    private final QuotaStore quotas;
    private final EnrollmentStore store;
    private final Enrollments enrollments;
    private final Clock clock;

    GivePlaces(
            ProgrammeStore programmes, QuotaStore quotas, EnrollmentStore store, Enrollments enrollments, Clock clock) {
        this.programmes = programmes;
        this.quotas = quotas;
        this.store = store;
        this.enrollments = enrollments;
        this.clock = clock;
    }

    /** Enrols, lets wait, or flags, as the assessments say. */
    public void consider(Programme.Open programme, Collection<Application> assessed) {
        apply(programme.id(), assessed.stream().map(GivePlaces::verdict).toList());
    }

    /** Flags whoever of the given persons has a place, or waits, as a member of a household they no longer belong to. */
    public void leftHousehold(UUID household, Collection<UUID> persons, ReviewReason reason) {
        flag(persons, who -> who.household().equals(household), reason);
    }

    /** Flags whoever of the given households or persons has a place or waits. */
    public void flag(Collection<UUID> beneficiaries, ReviewReason reason) {
        flag(beneficiaries, who -> true, reason);
    }

    private void flag(Collection<UUID> beneficiaries, Predicate<BeneficiaryRef> which, ReviewReason reason) {
        for (var programme : programmes.open()) {
            var flagged = store.latest(programme.id(), beneficiaries).values().stream()
                    .map(enrollment -> enrollment.candidate().who())
                    .filter(which)
                    .<Verdict>map(who -> new Verdict.MayNot(who, reason))
                    .toList();
            apply(programme.id(), flagged);
        }
    }

    private void apply(ProgrammeId programme, List<Verdict> verdicts) {
        if (verdicts.isEmpty()) {
            return;
        }
        var known = store.latest(
                programme, verdicts.stream().map(verdict -> verdict.who().id()).toList());
        var moving = moving(known, verdicts);
        if (moving.isEmpty() || !(programmes.hold(programme).orElseThrow() instanceof Programme.Open held)) {
            return;
        }
        var ids = moving.stream().map(verdict -> verdict.who().id()).toList();
        quotas.lock(programme, territories(moving, known));
        var latest = store.latestForChange(programme, ids);
        var before = quotas.of(programme);
        var placing = new Placing(before, held.admitting(), clock.instant(), EnrollmentIds::next);
        var changes = new LinkedHashMap<UUID, Enrollments.Change>();
        moving.stream().sorted(BEST_FIRST).forEach(verdict -> {
            var current = Optional.ofNullable(latest.get(verdict.who().id()));
            placing.next(current, verdict)
                    .ifPresent(after -> changes.put(
                            after.id().value(), new Enrollments.Change(current.map(Enrollment::state), after)));
        });
        quotas.saveTaken(programme, placing.quotas().changedSince(before));
        enrollments.save(changes.values());
    }

    /** Most assessments change nothing about a place: those are passed over before anything is locked. */
    private static List<Verdict> moving(Map<UUID, Enrollment> known, List<Verdict> verdicts) {
        var moving = new ArrayList<Verdict>();
        for (var verdict : verdicts) {
            var current = known.get(verdict.who().id());
            var moves = switch (verdict) {
                case Verdict.MayNot(var _, var reason) ->
                    current instanceof Enrollment.Live
                            && current.candidate()
                                    .review()
                                    .filter(reason::equals)
                                    .isEmpty();
                case Verdict.MayEnter(var candidate) ->
                    current == null
                            || (current instanceof Enrollment.Live
                                    && !current.candidate().equals(candidate));
            };
            if (moves) {
                moving.add(verdict);
            }
        }
        return moving;
    }

    private static Collection<Integer> territories(List<Verdict> moving, Map<UUID, Enrollment> known) {
        var territories = new TreeSet<Integer>();
        moving.forEach(verdict -> {
            var current = known.get(verdict.who().id());
            if (current != null) {
                territories.add(current.candidate().territory());
            }
            if (verdict instanceof Verdict.MayEnter(var candidate)) {
                territories.add(candidate.territory());
            }
        });
        return territories;
    }

    static Verdict verdict(Application application) {
        return switch (application.assessment()) {
            case Assessment.Eligible eligible -> new Verdict.MayEnter(candidate(application, eligible));
            case Assessment.Refused _ -> new Verdict.MayNot(application.who(), ReviewReason.NO_LONGER_ELIGIBLE);
            case Assessment.Incomplete _ -> new Verdict.MayNot(application.who(), ReviewReason.FACTS_MISSING);
        };
    }

    private static Candidate candidate(Application application, Assessment.Eligible eligible) {
        return new Candidate(
                application.programme(),
                application.who(),
                application.commune(),
                application.territory(),
                eligible.rank(),
                application.registeredAt(),
                application.factsHash(),
                application.householdSize(),
                eligible.eligibleMembers(),
                Optional.empty());
    }
}
