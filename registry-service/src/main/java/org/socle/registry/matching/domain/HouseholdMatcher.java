package org.socle.registry.matching.domain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.socle.registry.matching.domain.model.Form;
import org.socle.registry.matching.domain.model.LinkageModel;
import org.socle.registry.matching.domain.model.PairScorer;
import org.socle.registry.matching.domain.model.Profile;
import org.socle.registry.matching.domain.model.Score;
import org.socle.registry.matching.domain.model.Zone;

/**
 * Decides about a household's persons together: with whom somebody lives is part of what is compared, and no two of them
 * can be the same registered person.
 */
public final class HouseholdMatcher {

    private static final int MOST_POSSIBLE = 5;

    private final PairScorer scorer;

    public HouseholdMatcher(PairScorer scorer) {
        this.scorer = scorer;
    }

    /**
     * Whether the two could be one person, whatever their households say. Households are read for such pairs only: a
     * candidate shares a key with hundreds, and hardly any of them comes near.
     */
    public boolean couldBeOne(MatchRecord candidate, MatchRecord registered) {
        return scorer.couldMatter(candidate.profile(), registered.profile(), MatchRecord.HOUSEHOLD);
    }

    public HouseholdFinding decide(HouseholdCandidate household, Register register) {
        List<List<Pair>> pairs = new ArrayList<>();
        List<Verdict> verdicts = new ArrayList<>();
        for (MatchRecord candidate : household.persons()) {
            List<Pair> likely = likely(candidate, household, register);
            pairs.add(likely);
            verdicts.add(decide(likely, register));
        }
        List<Verdict> unique = withoutDoubleLinks(verdicts);
        return new HouseholdFinding(unique, sameHousehold(household, unique, pairs));
    }

    /** The likeliest first; those of one likelihood in the order of their registration. */
    private List<Pair> likely(MatchRecord candidate, HouseholdCandidate household, Register register) {
        Profile mine = candidate.profile().with(MatchRecord.HOUSEHOLD, household.around(candidate));
        LinkageModel model = scorer.model();
        List<Pair> likely = new ArrayList<>();
        for (MatchRecord registered : register.similar(candidate)) {
            Profile theirs = registered.profile().with(MatchRecord.HOUSEHOLD, householdOf(registered, register));
            Score score = scorer.score(mine, theirs);
            Zone zone = score.zone(model.prior(), model.thresholds());
            if (zone != Zone.NEW) {
                likely.add(new Pair(registered, mine, theirs, zone, score.totalBits(model.prior())));
            }
        }
        likely.sort(Comparator.comparingDouble(Pair::bits)
                .reversed()
                .thenComparing(pair -> pair.registered().personId()));
        return likely;
    }

    private static Form householdOf(MatchRecord registered, Register register) {
        UUID home = registered.householdId();
        return home == null ? Form.UNKNOWN : around(registered.personId(), register.membersOf(home));
    }

    static Form around(UUID person, List<KnownMember> members) {
        List<Form.Names> head = new ArrayList<>();
        List<Form.Names> others = new ArrayList<>();
        for (KnownMember member : members) {
            if (!member.personId().equals(person) && member.names() instanceof Form.Names names) {
                (member.head() ? head : others).add(names);
            }
        }
        return Form.Household.of(head, others);
    }

    /** Two sure ones contradict each other, so somebody must look. */
    private Verdict decide(List<Pair> likely, Register register) {
        List<Pair> sure =
                likely.stream().filter(pair -> pair.zone() == Zone.LINK).toList();
        if (sure.size() == 1 && register.mayBeLinked(sure.getFirst().registered())) {
            Pair only = sure.getFirst();
            return new Verdict.Linked(only.registered().personId(), scorer.explain(only.mine(), only.theirs()));
        }
        if (likely.isEmpty()) {
            return new Verdict.New();
        }
        return new Verdict.ToReview(likely.stream()
                .limit(MOST_POSSIBLE)
                .map(pair ->
                        new Verdict.Possible(pair.registered().personId(), scorer.explain(pair.mine(), pair.theirs())))
                .toList());
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
            if (verdict instanceof Verdict.Linked(UUID personId, var evidence) && times.getOrDefault(personId, 0) > 1) {
                unique.add(new Verdict.ToReview(List.of(new Verdict.Possible(personId, evidence))));
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
                UUID home = homeOf(personId, pairs.get(index));
                if (home != null) {
                    linkedInto.merge(home, isHead ? 2 : 1, Integer::sum);
                }
            }
        }
        return linkedInto.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .filter(most -> most.getValue() >= 2
                        && most.getValue() * 2 >= household.persons().size())
                .map(Map.Entry::getKey);
    }

    private static @Nullable UUID homeOf(UUID personId, List<Pair> pairs) {
        for (Pair pair : pairs) {
            if (pair.registered().personId().equals(personId)) {
                return pair.registered().householdId();
            }
        }
        return null;
    }

    /** @param bits the odds of one person, in bits */
    private record Pair(MatchRecord registered, Profile mine, Profile theirs, Zone zone, double bits) {}
}
