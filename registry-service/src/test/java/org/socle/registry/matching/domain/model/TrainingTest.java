package org.socle.registry.matching.domain.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.socle.registry.matching.domain.model.BlockingKey.Facet;
import org.socle.registry.matching.domain.model.BlockingKey.Part;
import org.socle.registry.matching.domain.model.TrainingResult.Publishable;
import org.socle.registry.matching.domain.model.TrainingResult.Refused;

class TrainingTest {

    private static final int NAMES = 0;
    private static final int BIRTH = 1;
    private static final int DOCUMENT = 4;
    private static final Training TRAINING = new Training("1", 42, 20_000);
    private static final List<BlockingKey> KEYS = List.of(
            new BlockingKey(List.of(new Part(DOCUMENT, Facet.WHOLE))),
            new BlockingKey(List.of(new Part(NAMES, Facet.PAIR))));

    @Test
    void theSameRecordsInAnotherOrderGiveTheSameModel() {
        List<Profile> arriving = people("a", 40);
        List<Profile> register = people("r", 400);
        var shuffled = new ArrayList<>(register);
        Collections.shuffle(shuffled, new Random(1));

        var model =
                model(TRAINING.train(Schema.REGISTRY, PairSource.between(arriving, register), KEYS, Optional.empty()));
        var again =
                model(TRAINING.train(Schema.REGISTRY, PairSource.between(arriving, shuffled), KEYS, Optional.empty()));

        assertThat(again).isEqualTo(model);
    }

    @Test
    void thePriorIsTheRateOfThoseWhoComeTwice() {
        // Forty arrive, and each of them is in the register.
        var model = model(TRAINING.train(
                Schema.REGISTRY, PairSource.between(people("a", 40), people("r", 400)), KEYS, Optional.empty()));

        assertThat(model.prior().matchesPerRecord()).isBetween(0.9, 1.1);
        assertThat(model.prior().registerSize()).isEqualTo(400);
    }

    @Test
    void namesAreLearnedFromPairsThatShareADocument() {
        List<Profile> arriving = new ArrayList<>();
        for (int at = 0; at < 40; at++) {
            arriving.add((at % 2 == 0 ? someone(at) : misspelt(at)).as("a" + at));
        }

        var model = model(TRAINING.train(
                Schema.REGISTRY, PairSource.between(arriving, people("r", 400)), KEYS, Optional.empty()));

        double similar = model.weight(NAMES, NamesLevel.GIVEN_SIMILAR.ordinal()).m();
        assertThat(similar).isGreaterThan(NamesLevel.GIVEN_SIMILAR.first().m());
    }

    @Test
    void aNumberThatManyShareIsAPlaceholderAndTeachesNothing() {
        List<Profile> register = new ArrayList<>();
        for (int at = 0; at < 50; at++) {
            register.add(someone(at).withNin("0000000000000").as("r" + at));
        }

        var result = TRAINING.train(
                Schema.REGISTRY,
                PairSource.between(List.of(someone(999).withNin("0000000000000").as("a")), register),
                KEYS,
                Optional.empty());

        assertThat(sample(result).anchors()).isZero();
    }

    @Test
    void aSmallRegisterKeepsNearTheFirstModel() {
        var model = model(TRAINING.train(
                Schema.REGISTRY, PairSource.between(people("a", 2), people("r", 30)), KEYS, Optional.empty()));

        for (NamesLevel level : NamesLevel.values()) {
            assertThat(model.weight(NAMES, level.ordinal()).m())
                    .isBetween(level.first().m() * 0.8, level.first().m() * 1.2 + 0.1);
        }
    }

    @Test
    void householdsWithoutTwinsDoNotProveThatThereAreNone() {
        List<Profile> register = new ArrayList<>();
        for (int at = 0; at < 300; at++) {
            register.add(someone(at).inHousehold("h" + at / 3).as("r" + at));
        }

        var model = model(
                TRAINING.train(Schema.REGISTRY, PairSource.between(people("a", 20), register), KEYS, Optional.empty()));

        assertThat(model.weight(BIRTH, BirthLevel.DAY.ordinal()).kin())
                .isGreaterThanOrEqualTo(BirthLevel.DAY.first().kin());
        assertThat(model.prior().kinPerRecord()).isEqualTo(2);
    }

    @Test
    void nothingToCompareIsNothingToLearnFrom() {
        var result =
                TRAINING.train(Schema.REGISTRY, PairSource.between(List.of(), people("r", 30)), KEYS, Optional.empty());

        assertThat(reasons(result)).containsExactly(new BrokenGuard.NothingToLearnFrom(0));
    }

    @Test
    void whatReviewersFoundMovesTheWeightsAndNothingElseDoes() {
        var published = MatchingModel.first(Schema.REGISTRY, 400);
        var slips = new DecidedPairs(300, Map.of("birth", Map.of("DAY", 150L, "DAY_SLIP", 150L)));

        var unmoved = model(TRAINING.refresh(published, people("r", 400), published.terms(), DecidedPairs.NONE));
        var moved = model(TRAINING.refresh(published, people("r", 400), published.terms(), slips));

        assertThat(unmoved.weight(BIRTH, BirthLevel.DAY_SLIP.ordinal()).m())
                .isEqualTo(BirthLevel.DAY_SLIP.first().m());
        assertThat(moved.weight(BIRTH, BirthLevel.DAY_SLIP.ordinal()).m()).isCloseTo(0.46, within(0.02));
        assertThat(moved.weight(NAMES, NamesLevel.BOTH_EXACT.ordinal()).m())
                .isEqualTo(NamesLevel.BOTH_EXACT.first().m());
    }

    @Test
    void aModelWhosePriorMovedTooFarIsNotPublished() {
        var published = MatchingModel.first(Schema.REGISTRY, 400);

        // From one in twenty to everybody: more than four bits.
        var result = TRAINING.train(
                Schema.REGISTRY, PairSource.between(people("a", 40), people("r", 400)), KEYS, Optional.of(published));

        assertThat(reasons(result)).singleElement().isInstanceOf(BrokenGuard.PriorMoved.class);
    }

    @Test
    void aModelInWhichExactIsRarerThanFuzzyIsNotPublished() {
        var weights = new ArrayList<>(MatchingModel.first(Schema.REGISTRY, 400).weights());
        var names = new ArrayList<>(weights.get(NAMES));
        names.set(NamesLevel.BOTH_EXACT.ordinal(), new LevelWeights(0.04, 0.0001, 0.01));
        weights.set(NAMES, names);

        var broken = Guards.check(withWeights(weights), Optional.empty());

        assertThat(broken)
                .contains(new BrokenGuard.ExactBelowFuzzy("names", NamesLevel.BOTH_EXACT, NamesLevel.BOTH_ALIKE));
    }

    @Test
    void aModelInWhichDisagreementSpeaksForOnePersonIsNotPublished() {
        var weights = new ArrayList<>(MatchingModel.first(Schema.REGISTRY, 400).weights());
        weights.set(2, List.of(new LevelWeights(0.3, 0.5, 0.5), new LevelWeights(0.7, 0.5, 0.5)));

        var broken = Guards.check(withWeights(weights), Optional.empty());

        assertThat(broken).hasAtLeastOneElementOfType(BrokenGuard.TurnedAround.class);
    }

    @Test
    void aModelThatFindsMorePeopleTwiceThanCanBeIsNotPublished() {
        var first = MatchingModel.first(Schema.REGISTRY, 400);
        var crowded = new MatchingModel(
                "1",
                first.schema(),
                first.prior().withMatchesPerRecord(1.6),
                first.weights(),
                first.terms(),
                first.thresholds());

        assertThat(Guards.check(crowded, Optional.empty())).containsExactly(new BrokenGuard.TooManyMatches(1.6));
    }

    @Test
    void theFirstModelKeepsTheGuards() {
        assertThat(Guards.check(MatchingModel.first(Schema.REGISTRY, 400), Optional.empty()))
                .isEmpty();
    }

    private static MatchingModel withWeights(List<List<LevelWeights>> weights) {
        var first = MatchingModel.first(Schema.REGISTRY, 400);
        return new MatchingModel("1", first.schema(), first.prior(), weights, first.terms(), first.thresholds());
    }

    /** As many people, all different, the same each time. */
    private static List<Profile> people(String prefix, int number) {
        List<Profile> people = new ArrayList<>();
        for (int at = 0; at < number; at++) {
            people.add(someone(at).as(prefix + at));
        }
        return people;
    }

    private static Someone someone(int at) {
        return Someone.called(word(at * 7 + 3), word(at * 13 + 1))
                .born(String.format(java.util.Locale.ROOT, "%d-%02d-%02d", 1950 + at % 60, 2 + at % 11, 2 + at % 26))
                .sex(at % 2 == 0 ? "F" : "M")
                .in(at % 5 == 0 ? "SN-DK-01-01" : "SN-TC-01-0" + at % 5)
                .withNin("2" + (1_000_000 + at * 7919));
    }

    private static Someone misspelt(int at) {
        String given = word(at * 7 + 3);
        return Someone.called(given.substring(0, given.length() - 1), word(at * 13 + 1))
                .born("1950")
                .sex(at % 2 == 0 ? "F" : "M")
                .withNin("2" + (1_000_000 + at * 7919));
    }

    /** A word of eight letters for each number, far from that of the next. */
    private static String word(int number) {
        var random = new Random(number * 31L);
        var word = new StringBuilder();
        for (int syllable = 0; syllable < 4; syllable++) {
            word.append("BDFGKLMNRS".charAt(random.nextInt(10))).append("AEIU".charAt(random.nextInt(4)));
        }
        return word.toString();
    }

    private static MatchingModel model(TrainingResult result) {
        assertThat(result).isInstanceOf(Publishable.class);
        return ((Publishable) result).model();
    }

    private static List<BrokenGuard> reasons(TrainingResult result) {
        assertThat(result).isInstanceOf(Refused.class);
        return ((Refused) result).reasons();
    }

    private static TrainingResult.Sample sample(TrainingResult result) {
        return switch (result) {
            case Publishable(var ignored, var sample) -> sample;
            case Refused(var ignored, var sample) -> sample;
        };
    }
}
