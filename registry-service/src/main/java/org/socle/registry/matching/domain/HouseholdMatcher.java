package org.socle.registry.matching.domain;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Decides about a household's persons together: first each pair by itself, then again knowing how many of the other
 * members were found in the same registered household.
 */
public final class HouseholdMatcher {

    /** From here on a pair is worth a reviewer's time. */
    static final int WORTH_A_REVIEW = 18;

    /** A pair that counts as context for the other members of its household. */
    static final int CREDIBLE = 14;

    /** What one other member found in the same household adds, and how much it can add in all. */
    private static final int CONTEXT_POINTS = 5;

    private static final int MOST_CONTEXT_POINTS = 12;
    private static final int MOST_POSSIBLE = 5;

    private HouseholdMatcher() {}

    /**
     * @param similar the registered persons that share a key with the candidate
     * @param mayBeLinked whether the caller may be told of a registered person at all; others only ever reach a reviewer
     */
    public static HouseholdFinding decide(
            HouseholdCandidate household,
            Function<MatchRecord, Collection<MatchRecord>> similar,
            Predicate<MatchRecord> mayBeLinked) {
        List<List<Pair>> pairs = new ArrayList<>();
        for (MatchRecord candidate : household.persons()) {
            List<Pair> found = new ArrayList<>();
            for (MatchRecord registered : similar.apply(candidate)) {
                found.add(new Pair(registered, Comparison.of(candidate, registered)));
            }
            pairs.add(found);
        }
        Map<UUID, Set<Integer>> foundIn = membersFoundIn(pairs);
        List<Verdict> verdicts = new ArrayList<>();
        for (int index = 0; index < pairs.size(); index++) {
            verdicts.add(decide(index, pairs.get(index), foundIn, mayBeLinked));
        }
        List<Verdict> unique = withoutDoubleLinks(verdicts);
        return new HouseholdFinding(unique, sameHousehold(household, unique, pairs));
    }

    private static Map<UUID, Set<Integer>> membersFoundIn(List<List<Pair>> pairs) {
        Map<UUID, Set<Integer>> foundIn = new HashMap<>();
        for (int index = 0; index < pairs.size(); index++) {
            for (Pair pair : pairs.get(index)) {
                UUID home = pair.registered().householdId();
                if (home != null
                        && pair.comparison().points() >= CREDIBLE
                        && !pair.comparison().contradicts()) {
                    foundIn.computeIfAbsent(home, ignored -> new HashSet<>()).add(index);
                }
            }
        }
        return foundIn;
    }

    private static Verdict decide(
            int index, List<Pair> pairs, Map<UUID, Set<Integer>> foundIn, Predicate<MatchRecord> mayBeLinked) {
        List<Scored> scored = new ArrayList<>();
        for (Pair pair : pairs) {
            int others = othersFound(index, pair, foundIn);
            int points = pair.comparison().points() + Math.min(MOST_CONTEXT_POINTS, CONTEXT_POINTS * others);
            if (pair.isWorthAReview(points)) {
                scored.add(new Scored(pair, points, others));
            }
        }
        if (scored.isEmpty()) {
            return new Verdict.New();
        }
        scored.sort(Comparator.comparingInt(Scored::points)
                .reversed()
                .thenComparing(each -> each.pair().registered().personId()));
        List<Scored> sure = scored.stream().filter(Scored::isBeyondDoubt).toList();
        if (sure.size() == 1 && mayBeLinked.test(sure.getFirst().pair().registered())) {
            Scored only = sure.getFirst();
            return new Verdict.Linked(only.pair().registered().personId(), only.reasons());
        }
        return new Verdict.ToReview(scored.stream()
                .limit(MOST_POSSIBLE)
                .map(each -> new Verdict.Possible(each.pair().registered().personId(), each.points(), each.reasons()))
                .toList());
    }

    private static int othersFound(int index, Pair pair, Map<UUID, Set<Integer>> foundIn) {
        UUID home = pair.registered().householdId();
        if (home == null) {
            return 0;
        }
        Set<Integer> members = foundIn.getOrDefault(home, Set.of());
        return members.size() - (members.contains(index) ? 1 : 0);
    }

    /** Two members of one household cannot both be the same registered person: a reviewer looks at both. */
    private static List<Verdict> withoutDoubleLinks(List<Verdict> verdicts) {
        Map<UUID, Integer> times = new HashMap<>();
        for (Verdict verdict : verdicts) {
            if (verdict instanceof Verdict.Linked(UUID personId, var ignored)) {
                times.merge(personId, 1, Integer::sum);
            }
        }
        List<Verdict> unique = new ArrayList<>();
        for (Verdict verdict : verdicts) {
            if (verdict instanceof Verdict.Linked(UUID personId, Set<Reason> reasons)
                    && times.getOrDefault(personId, 0) > 1) {
                unique.add(new Verdict.ToReview(List.of(new Verdict.Possible(personId, WORTH_A_REVIEW, reasons))));
            } else {
                unique.add(verdict);
            }
        }
        return unique;
    }

    /** The household of the head's person, or one in which at least two persons and half of them all live. */
    private static Optional<UUID> sameHousehold(
            HouseholdCandidate household, List<Verdict> verdicts, List<List<Pair>> pairs) {
        Map<UUID, Integer> linkedInto = new LinkedHashMap<>();
        for (int index = 0; index < verdicts.size(); index++) {
            if (verdicts.get(index) instanceof Verdict.Linked(UUID personId, var ignored)) {
                boolean isHead = household.persons().get(index) == household.head();
                for (Pair pair : pairs.get(index)) {
                    UUID home = pair.registered().householdId();
                    if (home != null && pair.registered().personId().equals(personId)) {
                        linkedInto.merge(home, isHead ? 2 : 1, Integer::sum);
                        break;
                    }
                }
            }
        }
        return linkedInto.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .filter(most -> most.getValue() >= 2
                        && most.getValue() * 2 >= household.persons().size())
                .map(Map.Entry::getKey);
    }

    private record Pair(MatchRecord registered, Comparison comparison) {

        /**
         * Brothers and sisters share family name, place and often the year: without the given name, or an identifier,
         * no number of shared circumstances makes them one person.
         */
        boolean isWorthAReview(int points) {
            if (comparison.has(Reason.SAME_NATIONAL_ID)) {
                return true;
            }
            boolean sameGivenName = comparison.names().given() != Agreement.DIFFERENT;
            boolean named = comparison.names().bothClose()
                    || (sameGivenName && comparison.birth() == Comparison.Birth.SAME_DAY)
                    || (comparison.has(Reason.SAME_PHONE) && comparison.birth().agrees());
            return named && points >= WORTH_A_REVIEW;
        }
    }

    private record Scored(Pair pair, int points, int others) {

        /** Names alone never do, and neither does a shared telephone: every way asks for the birth date as well. */
        boolean isBeyondDoubt() {
            Comparison found = pair.comparison();
            if (found.contradicts()) {
                return false;
            }
            boolean namesAndBirth = found.names().bothClose() && found.birth().agrees();
            if (found.has(Reason.SAME_NATIONAL_ID)) {
                return found.names().bothClose()
                        || (found.names().oneClose() && found.birth().agrees());
            }
            if (found.has(Reason.SAME_PHONE)) {
                return namesAndBirth;
            }
            return namesAndBirth && others >= 1 && points >= WORTH_A_REVIEW + 4;
        }

        Set<Reason> reasons() {
            var reasons = new HashSet<>(pair.comparison().reasonSet());
            if (others > 0) {
                reasons.add(Reason.SAME_HOUSEHOLD_MEMBERS);
            }
            return reasons;
        }
    }
}
