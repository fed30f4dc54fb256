package org.socle.registry.matching.domain.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SplittableRandom;
import org.socle.registry.matching.domain.model.PairSource.Pair;
import org.socle.registry.matching.domain.model.TrainingResult.Sample;
import org.socle.registry.person.domain.BirthDate.Precision;

/**
 * Learns a model from records of which nobody said who is whom. How strangers agree (u) is counted in random pairs, how
 * people of one household do in households of one source, and how one person does with herself (m) in pairs that share
 * an identity number. Only the prior is left to expectation and maximisation, which on candidates alone would take
 * whatever splits them best for a match: brothers from strangers, say.
 *
 * @param seed the same seed and records give the same model to the last bit, in whatever order the records come
 */
public record Training(String version, long seed, int randomPairs) {

    /** As many random pairs as keep the error of a level that one pair in ten thousand reaches below a tenth. */
    public static final int RANDOM_PAIRS = 2_000_000;

    /** A number that more records share is a placeholder and names nobody. */
    private static final int MOST_HOLDERS = 4;

    private static final double PAIRS_BEFORE_M = 30;
    private static final double PAIRS_BEFORE_KIN = 50;

    /** A level reached less often than this by random pairs is counted by luck. */
    private static final int FEW = 10;

    private static final int MOST_ROUNDS = 500;
    private static final double SETTLED = 1e-9;
    private static final double LEAST_MATCHES_PER_RECORD = 1e-6;

    public Training(String version) {
        this(version, RANDOM_PAIRS);
    }

    public Training(String version, int randomPairs) {
        this(version, 42, randomPairs);
    }

    /** @param published the model in use, by which the new one is judged; empty before the first training */
    public TrainingResult train(
            Schema schema, PairSource source, List<BlockingKey> keys, Optional<MatchingModel> published) {
        List<Pair> anchors = sharingDocument(schema, source);
        List<Pair> doubles = sharingNamesAndBirth(schema, source);
        Set<Pair> known = new HashSet<>(anchors);
        known.addAll(doubles);

        List<LevelCounts> amongAnchors = count(schema, anchors.isEmpty() ? doubles : anchors);
        List<LevelCounts> amongDoubles = count(schema, doubles);
        RandomPairs random = new RandomPairs(source, known);
        List<LevelCounts> amongStrangers = random.count(schema, randomPairs, seed);
        Kin kin = Kin.of(schema, source);

        List<List<LevelWeights>> weights = new ArrayList<>();
        for (int field = 0; field < schema.size(); field++) {
            weights.add(weights(
                    schema.fields().get(field),
                    mCounts(schema, field, amongAnchors, amongDoubles, anchors.isEmpty()),
                    amongStrangers.get(field),
                    kin.counts().get(field)));
        }
        List<Pair> candidates = source.sharing(keys);
        Prior start = new Prior(0.1, source.register().size(), kin.perRecord());
        MatchingModel model = new MatchingModel(
                version,
                schema,
                start,
                weights,
                TermFrequencies.of(schema, source.register()),
                published.map(MatchingModel::thresholds).orElse(Thresholds.DEFAULT));
        MatchingModel learned = withLearnedPrior(model, source, candidates);

        Sample sample = new Sample(anchors.size(), random.picked(), kin.pairs(), candidates.size());
        List<BrokenGuard> broken = candidates.isEmpty()
                ? List.of(new BrokenGuard.NothingToLearnFrom(0))
                : Guards.check(learned, published);
        return broken.isEmpty()
                ? new TrainingResult.Publishable(learned, sample)
                : new TrainingResult.Refused(broken, sample);
    }

    /**
     * Learns from a register in which nobody is meant to be twice: how strangers and people of one household agree, and
     * how common values are. How one person agrees with herself is learned from what was decided about those who came
     * twice; levels nobody decided about stay as they were published, and so does how often people come twice.
     *
     * @param register a sample of whole households
     * @param terms counted over the whole register
     */
    public TrainingResult refresh(
            MatchingModel published, List<Profile> register, TermFrequencies terms, DecidedPairs decided) {
        Schema schema = published.schema();
        PairSource source = PairSource.within(register);
        List<Pair> doubles = sharingNamesAndBirth(schema, source);
        RandomPairs random = new RandomPairs(source, new HashSet<>(doubles));
        List<LevelCounts> amongStrangers = random.count(schema, randomPairs, seed);
        Kin kin = Kin.of(schema, source);
        List<List<LevelWeights>> weights = new ArrayList<>();
        for (int field = 0; field < schema.size(); field++) {
            Field each = schema.fields().get(field);
            weights.add(refreshed(
                    published.weights().get(field),
                    each,
                    decided.of(each),
                    amongStrangers.get(field),
                    kin.counts().get(field)));
        }
        double rate = published.prior().matchesPerRecord();
        double kinPerRecord = kin.pairs() == 0 ? published.prior().kinPerRecord() : kin.perRecord();
        MatchingModel model = new MatchingModel(
                version,
                schema,
                new Prior(rate, published.prior().registerSize(), kinPerRecord),
                weights,
                terms,
                published.thresholds());
        Sample sample = new Sample(decided.pairs(), random.picked(), kin.pairs(), 0);
        List<BrokenGuard> broken = random.picked() == 0
                ? List.of(new BrokenGuard.NothingToLearnFrom(0))
                : Guards.check(model, Optional.of(published));
        return broken.isEmpty()
                ? new TrainingResult.Publishable(model, sample)
                : new TrainingResult.Refused(broken, sample);
    }

    private static List<LevelWeights> refreshed(
            List<LevelWeights> published, Field field, LevelCounts same, LevelCounts strangers, LevelCounts kin) {
        List<? extends Level> levels = field.comparison().levels();
        double[] firstM =
                levels.stream().mapToDouble(level -> level.first().m()).toArray();
        double[] firstKin =
                levels.stream().mapToDouble(level -> level.first().kin()).toArray();
        List<LevelWeights> weights = new ArrayList<>();
        for (int level = 0; level < levels.size(); level++) {
            // From the first shares, not the published ones: those have learned from the same pairs before.
            double m = same.countOfGroup(levels.get(level).group()) == 0
                    ? published.get(level).m()
                    : same.share(level, firstM, PAIRS_BEFORE_M);
            weights.add(new LevelWeights(
                    m,
                    strangersShare(levels.get(level), m, same, strangers),
                    kinShare(levels.get(level), kin.share(level, firstKin, PAIRS_BEFORE_KIN))));
        }
        return weights;
    }

    /**
     * Documents cannot be judged by pairs that were chosen because their documents agree, nor names and birth by pairs
     * chosen by names and birth.
     */
    private static LevelCounts mCounts(
            Schema schema, int field, List<LevelCounts> anchors, List<LevelCounts> doubles, boolean noAnchors) {
        FieldComparison comparison = schema.fields().get(field).comparison();
        if (comparison instanceof DocumentComparison) {
            return doubles.get(field);
        }
        boolean chosenBy = comparison instanceof NamesComparison || comparison instanceof BirthComparison;
        return noAnchors && chosenBy ? new LevelCounts(comparison.levels()) : anchors.get(field);
    }

    private static List<LevelWeights> weights(Field field, LevelCounts same, LevelCounts strangers, LevelCounts kin) {
        List<? extends Level> levels = field.comparison().levels();
        double[] firstM =
                levels.stream().mapToDouble(level -> level.first().m()).toArray();
        double[] firstKin =
                levels.stream().mapToDouble(level -> level.first().kin()).toArray();
        List<LevelWeights> weights = new ArrayList<>();
        for (int level = 0; level < levels.size(); level++) {
            double m = same.share(level, firstM, PAIRS_BEFORE_M);
            weights.add(new LevelWeights(
                    m,
                    strangersShare(levels.get(level), m, same, strangers),
                    kinShare(levels.get(level), kin.share(level, firstKin, PAIRS_BEFORE_KIN))));
        }
        return weights;
    }

    /**
     * Households without twins and without a son named after his father do not prove that there are none: what speaks for
     * one person among kin is learned to be weaker, never stronger.
     */
    private static double kinShare(Level level, double learned) {
        LevelWeights first = level.first();
        return first.bitsAmongKin() > 0 ? Math.max(first.kin(), learned) : learned;
    }

    /**
     * A level that chance alone hardly reaches keeps its first share, as far as the sample allows it. One that nobody
     * reached, as another region in a register of one region, keeps its first weight.
     */
    private static double strangersShare(Level level, double m, LevelCounts same, LevelCounts strangers) {
        long seen = strangers.count(level.ordinal());
        long all = strangers.countOfGroup(level.group());
        if (seen >= FEW) {
            return (double) seen / all;
        }
        LevelWeights first = level.first();
        if (seen == 0 && same.count(level.ordinal()) == 0) {
            return Math.min(1, m * first.u() / first.m());
        }
        return all < FEW ? first.u() : Math.max((double) seen / all, Math.min(first.u(), (double) FEW / all));
    }

    private static List<Pair> sharingDocument(Schema schema, PairSource source) {
        OptionalInt field = schema.first(DocumentComparison.class);
        if (field.isEmpty()) {
            return List.of();
        }
        return source.sharing(
                record -> record.forms().get(field.getAsInt()) instanceof Form.Documents(var numbers)
                        ? numbers.stream()
                                .map(document -> document.type() + ':' + document.number())
                                .toList()
                        : List.of(),
                MOST_HOLDERS);
    }

    private static List<Pair> sharingNamesAndBirth(Schema schema, PairSource source) {
        OptionalInt names = schema.first(NamesComparison.class);
        OptionalInt birth = schema.first(BirthComparison.class);
        if (names.isEmpty() || birth.isEmpty()) {
            return List.of();
        }
        return source.sharing(
                record -> record.forms().get(names.getAsInt()) instanceof Form.Names name
                                && name.areComplete()
                                && record.forms().get(birth.getAsInt()) instanceof Form.Birth day
                                && day.knownTo() == Precision.DAY
                        ? List.of(name.givenText() + '|' + name.familyText() + '|' + day.digits())
                        : List.of(),
                MOST_HOLDERS);
    }

    static List<LevelCounts> count(Schema schema, List<Pair> pairs) {
        List<LevelCounts> counts = noCounts(schema);
        pairs.forEach(pair -> add(schema, pair, counts));
        return counts;
    }

    static List<LevelCounts> noCounts(Schema schema) {
        return schema.fields().stream()
                .map(field -> new LevelCounts(field.comparison().levels()))
                .toList();
    }

    static void add(Schema schema, Pair pair, List<LevelCounts> counts) {
        for (int field = 0; field < schema.size(); field++) {
            counts.get(field)
                    .add(schema.fields()
                            .get(field)
                            .comparison()
                            .level(
                                    pair.left().forms().get(field),
                                    pair.right().forms().get(field)));
        }
    }

    /** The rate at which the candidates are one person is what it would have to be for itself to be expected. */
    private static MatchingModel withLearnedPrior(MatchingModel model, PairSource source, List<Pair> candidates) {
        PairScorer scorer = new PairScorer(model);
        List<Score> scores = candidates.stream()
                .map(pair -> scorer.score(pair.left(), pair.right()))
                .toList();
        Prior prior = model.prior();
        for (int round = 0; round < MOST_ROUNDS; round++) {
            Prior before = prior;
            double expected = scores.stream()
                    .mapToDouble(score -> score.probability(before))
                    .sum();
            double perRecord = (source.within() ? 2 : 1)
                    * expected
                    / Math.max(1, source.arriving().size());
            prior = before.withMatchesPerRecord(Math.max(LEAST_MATCHES_PER_RECORD, perRecord));
            if (Math.abs(prior.matchesPerRecord() - before.matchesPerRecord()) < SETTLED) {
                break;
            }
        }
        return new MatchingModel(
                model.version(), model.schema(), prior, model.weights(), model.terms(), model.thresholds());
    }

    /** Pairs picked by chance, among which those known to be one person do not count. */
    private static final class RandomPairs {

        private final PairSource source;
        private final Set<Pair> known;
        private long picked;

        RandomPairs(PairSource source, Set<Pair> known) {
            this.source = source;
            this.known = known;
        }

        List<LevelCounts> count(Schema schema, int pairs, long seed) {
            List<LevelCounts> counts = noCounts(schema);
            if (source.arriving().isEmpty() || source.register().isEmpty()) {
                return counts;
            }
            SplittableRandom random = new SplittableRandom(seed);
            for (int at = 0; at < pairs; at++) {
                int left = random.nextInt(source.arriving().size());
                int right = random.nextInt(source.register().size());
                Pair pair =
                        new Pair(source.arriving().get(left), source.register().get(right));
                if (!(source.within() && left >= right) && !known.contains(pair)) {
                    add(schema, pair, counts);
                    picked++;
                }
            }
            return counts;
        }

        long picked() {
            return picked;
        }
    }

    /** People of one household of one source: they share much and are not one person. */
    private record Kin(List<LevelCounts> counts, long pairs, double perRecord) {

        static Kin of(Schema schema, PairSource source) {
            Map<String, List<Profile>> households = new HashMap<>();
            for (Profile profile : source.register()) {
                if (!profile.household().isEmpty()) {
                    households
                            .computeIfAbsent(profile.household(), ignored -> new ArrayList<>())
                            .add(profile);
                }
            }
            List<LevelCounts> counts = noCounts(schema);
            long pairs = 0;
            long records = 0;
            for (List<Profile> members : households.values()) {
                records += members.size();
                for (int left = 0; left < members.size(); left++) {
                    for (int right = left + 1; right < members.size(); right++) {
                        add(schema, new Pair(members.get(left), members.get(right)), counts);
                        pairs++;
                    }
                }
            }
            return new Kin(counts, pairs, records == 0 ? 0 : 2.0 * pairs / records);
        }
    }
}
