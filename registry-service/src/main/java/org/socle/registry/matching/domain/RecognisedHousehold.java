package org.socle.registry.matching.domain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.socle.registry.matching.domain.model.MatchingModel;
import org.socle.registry.matching.domain.model.PairScorer;
import org.socle.registry.matching.domain.model.Profile;
import org.socle.registry.matching.domain.model.Score;
import org.socle.registry.matching.domain.model.Zone;

/**
 * A registered household that the arriving one is, as far as its persons tell. Each person is given to one member and
 * each member to one person, the likeliest first; who is left is looked for among the members left, since in a household
 * that is known nobody is a stranger.
 */
final class RecognisedHousehold {

    /** As sure as somebody must be found beside a person before the household counts for that person. */
    private static final double SURE_OF_OTHERS = 0.99;

    private final UUID home;
    private final Map<Integer, Pair> pairs;

    private RecognisedHousehold(UUID home, Map<Integer, Pair> pairs) {
        this.home = home;
        this.pairs = pairs;
    }

    /** @param likely for each person of the household whom it may be */
    static Optional<RecognisedHousehold> among(
            HouseholdCandidate household, List<List<Pair>> likely, Register register, PairScorer scorer) {
        Set<UUID> homes = new TreeSet<>();
        for (List<Pair> pairs : likely) {
            for (Pair pair : pairs) {
                if (pair.registered().householdId() != null) {
                    homes.add(pair.registered().householdId());
                }
            }
        }
        UUID best = null;
        Map<Integer, Pair> found = Map.of();
        for (UUID home : homes) {
            Map<Integer, Pair> here = oneToOne(inHome(likely, home));
            if (best == null || found(here) > found(found)) {
                best = home;
                found = here;
            }
        }
        return best == null ? Optional.empty() : recognised(best, found, household, register, scorer);
    }

    private static Optional<RecognisedHousehold> recognised(
            UUID home, Map<Integer, Pair> found, HouseholdCandidate household, Register register, PairScorer scorer) {
        if (found.size() < 2) {
            return Optional.empty();
        }
        List<MatchRecord> members = register.residentsOf(home);
        if (found.size() * 2 < Math.min(household.persons().size(), members.size())) {
            return Optional.empty();
        }
        Map<Integer, Pair> settled = new HashMap<>();
        found.forEach((at, pair) -> {
            if (found(found) - pair.probability() >= SURE_OF_OTHERS) {
                pairWithin(pair.mine(), pair.registered(), register, scorer)
                        .ifPresent(within -> settled.put(at, within));
            }
        });
        if (found(found) >= SURE_OF_OTHERS) {
            settled.putAll(oneToOne(left(found, household, members, register, scorer)));
        }
        return Optional.of(new RecognisedHousehold(home, settled));
    }

    /** The persons not found among the members not found, whether or not they share a key. */
    private static Map<Integer, List<Pair>> left(
            Map<Integer, Pair> found,
            HouseholdCandidate household,
            List<MatchRecord> members,
            Register register,
            PairScorer scorer) {
        Set<UUID> taken = new HashSet<>();
        found.values().forEach(pair -> taken.add(pair.registered().personId()));
        Map<Integer, List<Pair>> left = new HashMap<>();
        for (int at = 0; at < household.persons().size(); at++) {
            if (found.containsKey(at)) {
                continue;
            }
            MatchRecord person = household.persons().get(at);
            Profile mine = household.profileOf(person);
            List<Pair> possible = new ArrayList<>();
            for (MatchRecord member : members) {
                if (!taken.contains(member.personId())) {
                    pairWithin(mine, member, register, scorer).ifPresent(possible::add);
                }
            }
            left.put(at, possible);
        }
        return left;
    }

    private static Optional<Pair> pairWithin(
            Profile mine, MatchRecord registered, Register register, PairScorer scorer) {
        MatchingModel model = scorer.model();
        Profile theirs = Pair.profileOf(registered, register);
        Score score = scorer.score(mine, theirs);
        Zone zone = score.zoneInKnownHousehold(model.prior(), model.thresholds());
        return zone == Zone.NEW
                ? Optional.empty()
                : Optional.of(
                        new Pair(registered, mine, theirs, zone, score.bitsInKnownHousehold(model.prior()), true));
    }

    private static Map<Integer, List<Pair>> inHome(List<List<Pair>> likely, UUID home) {
        Map<Integer, List<Pair>> here = new HashMap<>();
        for (int at = 0; at < likely.size(); at++) {
            here.put(at, likely.get(at).stream().filter(pair -> pair.isIn(home)).toList());
        }
        return here;
    }

    /** Each person at most one member and each member at most one person, the likeliest pairs first. */
    private static Map<Integer, Pair> oneToOne(Map<Integer, List<Pair>> possible) {
        List<Map.Entry<Integer, Pair>> all = new ArrayList<>();
        possible.forEach((at, pairs) -> pairs.forEach(pair -> all.add(Map.entry(at, pair))));
        all.sort(Map.Entry.<Integer, Pair>comparingByValue(Pair.LIKELIEST_FIRST)
                .thenComparing(Map.Entry.comparingByKey(Comparator.naturalOrder())));
        Map<Integer, Pair> given = new HashMap<>();
        Set<UUID> taken = new HashSet<>();
        for (Map.Entry<Integer, Pair> entry : all) {
            UUID member = entry.getValue().registered().personId();
            if (!given.containsKey(entry.getKey()) && taken.add(member)) {
                given.put(entry.getKey(), entry.getValue());
            }
        }
        return given;
    }

    /** How many members are found, each as far as it is probable. */
    private static double found(Map<Integer, Pair> pairs) {
        return pairs.values().stream().mapToDouble(Pair::probability).sum();
    }

    /** Whom a person is in this household, if anybody. */
    Optional<Pair> pairOf(int person) {
        @Nullable Pair pair = pairs.get(person);
        return Optional.ofNullable(pair);
    }

    /**
     * This household, when the one that arrived tells of no head and everybody in it may be somebody here. Such a
     * household adds nobody; a reviewer says who they are.
     */
    Optional<UUID> ofHeadless(HouseholdCandidate household, List<Verdict> verdicts) {
        boolean everybodyIsPerhapsKnown = verdicts.stream().noneMatch(Verdict.New.class::isInstance);
        return household.head() == null && everybodyIsPerhapsKnown && pairs.size() == verdicts.size()
                ? Optional.of(home)
                : Optional.empty();
    }
}
