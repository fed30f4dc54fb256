package org.socle.registry.matching.domain.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** The model of the first day, with which a register of a hundred thousand people meets hard cases. */
class PairScorerTest {

    private static final PairScorer SCORER = new PairScorer(MatchingModel.first(Schema.REGISTRY, 100_000));
    private static final Form.Names FATHER = Someone.names("Moussa", "Diop");
    private static final Form.Names SISTER = Someone.names("Khady", "Diop");

    @Test
    void theSamePersonToTheLetterIsLinked() {
        var awa = Someone.called("Awa", "Ndiaye")
                .born("1987-03-12")
                .sex("F")
                .in("SN-DK-01-01")
                .withPhone("+221771234567");

        assertThat(zone(awa, awa)).isEqualTo(Zone.LINK);
    }

    @Test
    void anIdentityNumberCarriesAPersonThroughASlipAndAMove() {
        var before = Someone.called("Fatou", "Ndiaye")
                .born("1987-03-12")
                .sex("F")
                .in("SN-DK-01-01")
                .withNin("2198703312345");
        var after = Someone.called("Fatoumata", "Njaay")
                .born("1987")
                .sex("F")
                .in("SN-TC-01-01")
                .withNin("2198703312345");

        assertThat(zone(after, before)).isEqualTo(Zone.LINK);
    }

    @Test
    void anotherIdentityNumberIsAlwaysForAReviewer() {
        var one = Someone.called("Awa", "Ndiaye")
                .born("1987-03-12")
                .sex("F")
                .in("SN-DK-01-01")
                .withPhone("+221771234567");

        assertThat(zone(one.withNin("2198703312345"), one.withNin("2198704498761")))
                .isEqualTo(Zone.REVIEW);
        assertThat(zone(one.withNin("2198703312345"), one.withNin("2198703312354")))
                .isEqualTo(Zone.REVIEW);
    }

    @Test
    void anotherSexIsNeverLinked() {
        var one = Someone.called("Dominique", "Gomis")
                .born("1987-03-12")
                .in("SN-ZG-01-01")
                .withPhone("+221771234567");

        assertThat(zone(one.sex("F"), one.sex("M"))).isNotEqualTo(Zone.LINK);
    }

    @Test
    void twinsAreTwoPeople() {
        var home = Someone.called("Assane", "Diop")
                .born("2015-06-09")
                .sex("M")
                .in("SN-DK-01-01")
                .withPhone("+221771234567")
                .withMother("Coumba Fall")
                .livingWith(FATHER, SISTER);
        var twin = Someone.called("Ousseynou", "Diop")
                .born("2015-06-09")
                .sex("M")
                .in("SN-DK-01-01")
                .withPhone("+221771234567")
                .withMother("Coumba Fall")
                .livingWith(FATHER, SISTER);

        assertThat(zone(twin, home)).isEqualTo(Zone.NEW);
    }

    @Test
    void twinsOfSimilarNamesAreForAReviewer() {
        var one = Someone.called("Fatou", "Diop")
                .born("2015-06-09")
                .sex("F")
                .in("SN-DK-01-01")
                .livingWith(FATHER, SISTER);
        var twin = Someone.called("Fatima", "Diop")
                .born("2015-06-09")
                .sex("F")
                .in("SN-DK-01-01")
                .livingWith(FATHER, SISTER);

        assertThat(zone(twin, one)).isEqualTo(Zone.REVIEW);
    }

    @Test
    void aSonWithTheNameOfHisFatherIsNotTheFather() {
        var father = Someone.called("Mamadou", "Diop")
                .born("1960")
                .sex("M")
                .in("SN-DK-01-01")
                .withPhone("+221771234567");
        var son = Someone.called("Mamadou", "Diop")
                .born("1988")
                .sex("M")
                .in("SN-DK-01-01")
                .withPhone("+221771234567");

        assertThat(zone(son, father)).isEqualTo(Zone.NEW);
    }

    @Test
    void aSonOfUnknownAgeWithTheNameOfHisFatherIsForAReviewer() {
        var father = Someone.called("Mamadou", "Diop")
                .born("1960")
                .sex("M")
                .in("SN-DK-01-01")
                .withPhone("+221771234567");
        var son = Someone.called("Mamadou", "Diop").sex("M").in("SN-DK-01-01").withPhone("+221771234567");

        assertThat(zone(son, father)).isEqualTo(Zone.REVIEW);
    }

    @Test
    void namesakesOfOneVillageAndYearAreNotLinked() {
        var one = Someone.called("Mamadou", "Diop").born("1980").sex("M").in("SN-DK-01-01");

        assertThat(zone(one, one)).isEqualTo(Zone.REVIEW);
        assertThat(zone(one.born("1980-01-01"), one.born("1980-01-01"))).isEqualTo(Zone.REVIEW);
    }

    @Test
    void namesakesOfOneVillageBornFarApartAreTwoPeople() {
        var one = Someone.called("Mamadou", "Diop").born("1980").sex("M").in("SN-DK-01-01");

        assertThat(zone(one.born("1962"), one)).isEqualTo(Zone.NEW);
    }

    @Test
    void brothersAndSistersAreNotOnePerson() {
        var one = Someone.called("Awa", "Diop")
                .born("2012-02-03")
                .sex("F")
                .in("SN-DK-01-01")
                .livingWith(FATHER, SISTER);
        var other = Someone.called("Rokhaya", "Diop")
                .born("2014-10-20")
                .sex("F")
                .in("SN-DK-01-01")
                .livingWith(FATHER, SISTER);

        assertThat(zone(other, one)).isEqualTo(Zone.NEW);
    }

    @Test
    void exchangedNamesAndAYearInPlaceOfADateAreFound() {
        var before = Someone.called("Mada", "Baloucoune")
                .born("2005-07-05")
                .sex("F")
                .in("SN-KA-01-01")
                .livingWith(FATHER, SISTER);
        var after = Someone.called("Baloucoune", "Mada")
                .born("2005")
                .sex("F")
                .in("SN-KA-01-01")
                .livingWith(FATHER, SISTER);

        assertThat(zone(after, before)).isNotEqualTo(Zone.NEW);
    }

    @Test
    void whoHasNoPapersAndNoTelephoneIsFoundByTheRest() {
        var before =
                Someone.called("Bathie", "Fall").born("2011-11-14").sex("M").in("SN-KL-02-01");
        var after = Someone.called("Bathié", "Fal").born("2011-11-14").sex("M").in("SN-KL-02-01");

        assertThat(zone(after, before)).isNotEqualTo(Zone.NEW);
    }

    @Test
    void nobodyIsLinkedWithoutABirthDateOrADocument() {
        var one = Someone.called("Bathie", "Fall")
                .sex("M")
                .in("SN-KL-02-01")
                .withPhone("+221771234567")
                .livingWith(FATHER, SISTER);

        assertThat(zone(one, one)).isNotEqualTo(Zone.LINK);
    }

    @Test
    void whatIsMissingWeighsNothing() {
        var told = Someone.called("Awa", "Ndiaye").born("1987-03-12");

        double without = SCORER.score(told.as("a"), told.as("b")).bits();
        double oneSided = SCORER.score(told.withPhone("+221771234567").as("a"), told.as("b"))
                .bits();

        assertThat(oneSided).isEqualTo(without);
    }

    @Test
    void agreementOnARareNameWeighsMoreThanOnACommonOne() {
        List<Profile> register = Stream.concat(
                        IntStream.range(0, 99)
                                .mapToObj(at -> Someone.called("Awa", "Diop").as("c" + at)),
                        Stream.of(Someone.called("Yadicone", "Baloucoune").as("r")))
                .toList();
        PairScorer scorer = withTerms(TermFrequencies.of(Schema.REGISTRY, register));
        Profile common = Someone.called("Awa", "Diop").as("a");
        Profile rare = Someone.called("Yadicone", "Baloucoune").as("b");

        double difference =
                scorer.score(rare, rare).bits() - scorer.score(common, common).bits();

        // Ninety-nine times as rare, in each of both names.
        assertThat(difference).isEqualTo(2 * LevelWeights.log2(99), Offset.offset(1e-9));
    }

    @Test
    void noNameCountsAsRarerThanOneInAHundredThousand() {
        var table = new TermFrequencies.Table(java.util.Map.of("AWA", 999_999L, "YADICONE", 1L), 1_000_000, 1);

        assertThat(table.bits("YADICONE")).isEqualTo(LevelWeights.log2(1 / 1e-5), Offset.offset(1e-9));
    }

    @Test
    void theBarsAddUpToTheProbability() {
        var one = Someone.called("Awa", "Ndiaye")
                .born("1987-03-12")
                .sex("F")
                .in("SN-DK-01-01")
                .withPhone("+221771234567");
        var other = Someone.called("Awa", "Njaay")
                .born("1987")
                .sex("F")
                .in("SN-DK-01-02")
                .withPhone("+221771234567");

        Waterfall waterfall = SCORER.explain(one.as("a"), other.as("b"));

        double sum = waterfall.priorBits()
                + waterfall.bars().stream().mapToDouble(Waterfall.Bar::bits).sum()
                + waterfall.householdBits();
        assertThat(sum).isEqualTo(waterfall.bits(), Offset.offset(1e-9));
        assertThat(waterfall.probability()).isEqualTo(1 / (1 + Math.pow(2, -sum)), Offset.offset(1e-12));
        assertThat(waterfall.householdBits()).isLessThanOrEqualTo(0);
        assertThat(waterfall.bars())
                .extracting(Waterfall.Bar::field)
                .containsExactlyElementsOf(
                        Schema.REGISTRY.fields().stream().map(Field::name).toList());
    }

    @Test
    void theSentenceNamesWhatSpeaksForAndAgainstAndNobody() {
        var one = Someone.called("Awa", "Ndiaye").born("1987-03-12").sex("F").in("SN-DK-01-01");
        var other = Someone.called("Awa", "Ndiaye").born("1987-03-12").sex("F").in("SN-TC-01-01");
        Waterfall waterfall = SCORER.explain(one.as("a"), other.as("b"));

        String english = Explanation.in(Locale.ENGLISH).sentence(waterfall);
        String french = Explanation.in(Locale.FRENCH).sentence(waterfall);

        assertThat(english)
                .contains("for it: names the same to the letter, birth on the same day")
                .contains("against it: place another region")
                .doesNotContainIgnoringCase("awa");
        assertThat(french)
                .contains("pour : noms identiques à la lettre, naissance le même jour")
                .contains("contre : lieu autre région");
    }

    @Test
    void everyLevelHasItsWordsInBothLanguages() {
        for (Locale locale : List.of(Locale.ENGLISH, Locale.FRENCH)) {
            var explanation = Explanation.in(locale);
            for (Field field : Schema.REGISTRY.fields()) {
                for (Level level : field.comparison().levels()) {
                    assertThat(explanation.phrase(field.name(), level)).isNotBlank();
                }
            }
            for (CodeLevel level : CodeLevel.values()) {
                assertThat(explanation.phrase("postcode", level)).startsWith("postcode ");
            }
        }
    }

    private static PairScorer withTerms(TermFrequencies terms) {
        var first = MatchingModel.first(Schema.REGISTRY, 100_000);
        return new PairScorer(
                new MatchingModel("1", first.schema(), first.prior(), first.weights(), terms, first.thresholds()));
    }

    private static Zone zone(Someone arriving, Someone registered) {
        return SCORER.zone(arriving.as("arriving"), registered.as("registered"));
    }
}
