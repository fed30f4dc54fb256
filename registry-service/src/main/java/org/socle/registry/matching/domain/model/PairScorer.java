package org.socle.registry.matching.domain.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Weighs pairs with one model. Logarithms are taken once here and not once a pair. */
public final class PairScorer {

    private final MatchingModel model;
    private final FieldComparison[] comparisons;
    private final double[][] bits;
    private final double[][] bitsAmongKin;
    private final boolean[][] contradicts;
    private final boolean[][] tellsApart;
    private final boolean[][] soundsTheSame;
    private final boolean[] termsCount;

    public PairScorer(MatchingModel model) {
        this.model = model;
        int fields = model.schema().size();
        this.comparisons = new FieldComparison[fields];
        this.bits = new double[fields][];
        this.bitsAmongKin = new double[fields][];
        this.contradicts = new boolean[fields][];
        this.tellsApart = new boolean[fields][];
        this.soundsTheSame = new boolean[fields][];
        this.termsCount = new boolean[fields];
        for (int field = 0; field < fields; field++) {
            comparisons[field] = model.schema().fields().get(field).comparison();
            int levels = comparisons[field].levels().size();
            bits[field] = new double[levels];
            bitsAmongKin[field] = new double[levels];
            contradicts[field] = new boolean[levels];
            tellsApart[field] = new boolean[levels];
            soundsTheSame[field] = new boolean[levels];
            termsCount[field] = model.terms().areKnownOf(field);
            for (int level = 0; level < levels; level++) {
                bits[field][level] = model.weight(field, level).bits();
                bitsAmongKin[field][level] = model.weight(field, level).bitsAmongKin();
                contradicts[field][level] = model.level(field, level).contradicts();
                tellsApart[field][level] = model.level(field, level).tellsNamesakesApart();
                soundsTheSame[field][level] = model.level(field, level).soundsTheSame();
            }
        }
    }

    public MatchingModel model() {
        return model;
    }

    public Score score(Profile left, Profile right) {
        double sum = 0;
        double amongKin = 0;
        double documents = 0;
        double documentsAmongKin = 0;
        boolean contradiction = false;
        boolean documentsContradict = false;
        boolean documentsAgree = false;
        boolean birthsTold = false;
        boolean apart = false;
        boolean sound = false;
        for (int field = 0; field < comparisons.length; field++) {
            Form mine = left.forms().get(field);
            Form theirs = right.forms().get(field);
            int level = comparisons[field].level(mine, theirs);
            if (level == Level.MISSING) {
                continue;
            }
            sum += bits[field][level] + termBits(field, mine, theirs, level);
            amongKin += bitsAmongKin[field][level];
            contradiction |= contradicts[field][level];
            apart |= tellsApart[field][level];
            sound |= soundsTheSame[field][level];
            if (comparisons[field] instanceof DocumentComparison) {
                documents += bits[field][level];
                documentsAmongKin += bitsAmongKin[field][level];
                documentsContradict |= contradicts[field][level];
                documentsAgree |= tellsApart[field][level];
            }
            birthsTold |= comparisons[field] instanceof BirthComparison;
        }
        return new Score(
                sum,
                amongKin,
                documents,
                documentsAmongKin,
                contradiction,
                documentsContradict,
                documentsAgree || (sound && birthsTold && apart));
    }

    /**
     * Whether the pair could come into review or be linked once a field of the right record is told that is not told yet,
     * even if it agreed as well as can be. It changes nothing where the left record does not tell it either.
     */
    public boolean couldMatter(Profile left, Profile right, int untold) {
        Score told = score(left, right);
        Score best = left.forms().get(untold) == Form.UNKNOWN
                ? told
                : told.plus(most(bits[untold]), most(bitsAmongKin[untold]));
        return best.zone(model.prior(), model.thresholds()) != Zone.NEW;
    }

    public Zone zone(Profile left, Profile right) {
        return score(left, right).zone(model.prior(), model.thresholds());
    }

    /** The same score again, field by field, to be kept with the decision. */
    public Waterfall explain(Profile left, Profile right) {
        Score score = score(left, right);
        return explain(left, right, score.totalBits(model.prior()), score.zone(model.prior(), model.thresholds()));
    }

    /** The same within a household that was recognised by its other members. */
    public Waterfall explainInKnownHousehold(Profile left, Profile right) {
        Score score = score(left, right);
        return explain(
                left,
                right,
                score.bitsInKnownHousehold(model.prior()),
                score.zoneInKnownHousehold(model.prior(), model.thresholds()));
    }

    private Waterfall explain(Profile left, Profile right, double total, Zone zone) {
        List<Waterfall.Bar> bars = new ArrayList<>();
        for (int field = 0; field < comparisons.length; field++) {
            Form mine = left.forms().get(field);
            Form theirs = right.forms().get(field);
            int level = comparisons[field].level(mine, theirs);
            String name = model.schema().fields().get(field).name();
            if (level == Level.MISSING) {
                bars.add(Waterfall.Bar.missing(name));
            } else {
                LevelWeights weights = model.weight(field, level);
                bars.add(new Waterfall.Bar(
                        name,
                        Optional.of(model.level(field, level)),
                        weights.m(),
                        weights.u(),
                        bits[field][level],
                        termBits(field, mine, theirs, level)));
            }
        }
        double sum = bars.stream().mapToDouble(Waterfall.Bar::bits).sum();
        return new Waterfall(
                model.version(),
                model.prior().bits(),
                bars,
                total - model.prior().bits() - sum,
                total,
                zone);
    }

    private static double most(double[] bits) {
        return Arrays.stream(bits).max().orElse(0);
    }

    private double termBits(int field, Form mine, Form theirs, int level) {
        return termsCount[field] ? model.terms().bits(field, comparisons[field].agreed(mine, theirs, level)) : 0;
    }
}
