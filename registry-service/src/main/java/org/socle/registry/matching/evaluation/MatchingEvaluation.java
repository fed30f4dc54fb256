package org.socle.registry.matching.evaluation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.socle.registry.matching.domain.model.MatchingModel;
import org.socle.registry.matching.domain.model.PairScorer;
import org.socle.registry.matching.domain.model.PairSource;
import org.socle.registry.matching.domain.model.PairSource.Pair;
import org.socle.registry.matching.domain.model.Profile;
import org.socle.registry.matching.domain.model.Training;
import org.socle.registry.matching.domain.model.TrainingResult;
import org.socle.registry.matching.domain.model.Zone;

/** Trains a model on records without looking at the truth, then counts what it finds against the truth. */
public final class MatchingEvaluation {

    private final ColumnMapping mapping;
    private final Training training;

    public MatchingEvaluation(ColumnMapping mapping, Training training) {
        this.mapping = mapping;
        this.training = training;
    }

    public TrainingResult train(PairSource source) {
        return training.train(mapping.schema(), source, mapping.keys(), Optional.empty());
    }

    /** @param truth the pairs that are one person: of the record that arrives, and of the one it was before */
    public Figures evaluate(MatchingModel model, PairSource source, Set<TruePair> truth) {
        PairScorer scorer = new PairScorer(model);
        Set<TruePair> foundTrue = new HashSet<>();
        List<String> wrong = new ArrayList<>();
        Set<String> reviewed = new HashSet<>();
        int found = 0;
        int linked = 0;
        int rightlyLinked = 0;
        for (Pair pair : source.sharing(mapping.keys())) {
            Zone zone = scorer.zone(pair.left(), pair.right());
            if (zone == Zone.NEW) {
                continue;
            }
            TruePair ids = TruePair.of(pair, source.within());
            boolean right = truth.contains(ids);
            found++;
            if (right) {
                foundTrue.add(ids);
            } else {
                wrong.add(zone + " " + pair);
                reviewed.add(pair.left().id());
            }
            if (zone == Zone.LINK) {
                linked++;
                rightlyLinked += right ? 1 : 0;
            }
        }
        truth.forEach(pair -> reviewed.remove(pair.left()));
        return new Figures(
                truth.size(),
                found,
                foundTrue.size(),
                linked,
                rightlyLinked,
                reviewed.size(),
                kinds(source, truth, foundTrue),
                truth.stream()
                        .filter(pair -> !foundTrue.contains(pair))
                        .map(TruePair::toString)
                        .sorted()
                        .toList(),
                wrong);
    }

    private Map<String, Figures.Share> kinds(PairSource source, Set<TruePair> truth, Set<TruePair> found) {
        Map<String, Profile> left = byId(source.arriving());
        Map<String, Profile> right = byId(source.register());
        Map<String, Figures.Share> kinds = new TreeMap<>();
        for (TruePair pair : truth) {
            Profile one = left.get(pair.left());
            Profile other = right.get(pair.right());
            if (one != null && other != null) {
                for (String kind : Disturbance.between(mapping.schema(), one, other)) {
                    kinds.merge(
                            kind,
                            new Figures.Share(0, 0).plus(found.contains(pair)),
                            (before, ignored) -> before.plus(found.contains(pair)));
                }
            }
        }
        return kinds;
    }

    private static Map<String, Profile> byId(List<Profile> profiles) {
        Map<String, Profile> byId = new HashMap<>();
        profiles.forEach(profile -> byId.put(profile.id(), profile));
        return byId;
    }

    /** Two records of one person, by their ids; within one list in the order of the ids. */
    public record TruePair(String left, String right) {

        public static TruePair within(String one, String other) {
            return one.compareTo(other) <= 0 ? new TruePair(one, other) : new TruePair(other, one);
        }

        static TruePair of(Pair pair, boolean within) {
            String left = pair.left().id();
            String right = pair.right().id();
            return within ? within(left, right) : new TruePair(left, right);
        }
    }
}
