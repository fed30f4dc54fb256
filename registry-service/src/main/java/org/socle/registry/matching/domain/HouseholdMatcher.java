package org.socle.registry.matching.domain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.socle.registry.matching.domain.model.MatchingModel;
import org.socle.registry.matching.domain.model.PairScorer;
import org.socle.registry.matching.domain.model.Profile;
import org.socle.registry.matching.domain.model.Score;
import org.socle.registry.matching.domain.model.Zone;

/**
 * Decides about a household's persons together. With whom somebody lives is part of what is compared; a household
 * recognised by some of its members says who the others are likely to be; and no two of them are the same person.
 */
public final class HouseholdMatcher {

    private static final int MOST_POSSIBLE = 5;

    private final PairScorer scorer;

    public HouseholdMatcher(PairScorer scorer) {
        this.scorer = scorer;
    }

    /**
     * Whether the two could be one person, whatever the household of the registered one says. Households are read for
     * such pairs only: a candidate shares a key with hundreds, and hardly any of them comes near.
     *
     * @param candidate as weighed, household and all
     */
    public boolean couldBeOne(Profile candidate, MatchRecord registered) {
        return scorer.couldMatter(candidate, registered.profile(), MatchRecord.HOUSEHOLD);
    }

    public HouseholdFinding decide(HouseholdCandidate household, Register register) {
        List<List<Pair>> likely = new ArrayList<>();
        for (MatchRecord candidate : household.persons()) {
            likely.add(likely(candidate, household, register));
        }
        Optional<RecognisedHousehold> recognised = RecognisedHousehold.among(household, likely, register, scorer);
        List<List<Pair>> pairs = new ArrayList<>();
        for (int at = 0; at < likely.size(); at++) {
            int person = at;
            pairs.add(withSettled(likely.get(at), recognised.flatMap(home -> home.pairOf(person))));
        }
        List<Verdict> unique = withoutDoubleLinks(
                pairs.stream().map(each -> decide(each, register)).toList());
        Optional<UUID> home = sameHousehold(household, unique, pairs);
        Set<UUID> incomplete = household.persons().stream()
                .filter(person -> !register.sawAllSimilar(person))
                .map(MatchRecord::personId)
                .collect(Collectors.toSet());
        return new HouseholdFinding(
                unique, home.or(() -> recognised.flatMap(each -> each.ofHeadless(household, unique))), incomplete);
    }

    private List<Pair> likely(MatchRecord candidate, HouseholdCandidate household, Register register) {
        Profile mine = household.profileOf(candidate);
        MatchingModel model = scorer.model();
        List<Pair> likely = new ArrayList<>();
        for (MatchRecord registered : register.similar(candidate, mine)) {
            Profile theirs = Pair.profileOf(registered, register);
            Score score = scorer.score(mine, theirs);
            Zone zone = score.zone(model.prior(), model.thresholds());
            if (zone != Zone.NEW) {
                likely.add(new Pair(registered, mine, theirs, zone, score.totalBits(model.prior()), false));
            }
        }
        likely.sort(Pair.LIKELIEST_FIRST);
        return likely;
    }

    private static List<Pair> withSettled(List<Pair> likely, Optional<Pair> settled) {
        if (settled.isEmpty()) {
            return likely;
        }
        List<Pair> pairs = new ArrayList<>(likely);
        pairs.removeIf(pair -> pair.isOf(settled.get().registered()));
        pairs.add(settled.get());
        pairs.sort(Pair.LIKELIEST_FIRST);
        return pairs;
    }

    /** Two sure ones contradict each other, so somebody must look. */
    private Verdict decide(List<Pair> likely, Register register) {
        List<Pair> sure =
                likely.stream().filter(pair -> pair.zone() == Zone.LINK).toList();
        if (sure.size() == 1 && register.mayBeLinked(sure.getFirst().registered())) {
            Pair only = sure.getFirst();
            return new Verdict.Linked(only.registered().personId(), only.explained(scorer));
        }
        if (likely.isEmpty()) {
            return new Verdict.New();
        }
        return new Verdict.ToReview(likely.stream()
                .limit(MOST_POSSIBLE)
                .map(pair -> new Verdict.Possible(pair.registered().personId(), pair.explained(scorer)))
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
                homeOf(personId, pairs.get(index))
                        .ifPresent(home -> linkedInto.merge(home, isHead ? 2 : 1, Integer::sum));
            }
        }
        return linkedInto.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .filter(most -> most.getValue() >= 2
                        && most.getValue() * 2 >= household.persons().size())
                .map(Map.Entry::getKey);
    }

    private static Optional<UUID> homeOf(UUID personId, List<Pair> pairs) {
        return pairs.stream()
                .filter(pair -> pair.registered().personId().equals(personId))
                .findFirst()
                .flatMap(pair -> Optional.ofNullable(pair.registered().householdId()));
    }
}
