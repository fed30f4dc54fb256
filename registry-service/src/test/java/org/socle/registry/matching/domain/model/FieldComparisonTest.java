package org.socle.registry.matching.domain.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.socle.registry.matching.domain.name.NameForms;
import org.socle.registry.matching.domain.name.StandardName;
import org.socle.registry.person.domain.BirthDate;

class FieldComparisonTest {

    @ParameterizedTest
    @CsvSource({
        "Awa, Ndiaye, Awa, N'Diaye, BOTH_EXACT",
        "Awa, Ndiaye, Ndiaye, Awa, SWAPPED_EXACT",
        "Awa, Ndiaye, Aoua, Njaay, BOTH_ALIKE",
        "Mor Fadel, Malack, Mor, Malack, BOTH_ALIKE",
        "Fatou, Ndiaye, Fatoumata, Ndiaye, FORM",
        "Mada, Baloucoune, Balocoune, Mada, SWAPPED_ALIKE",
        "Oumar, Niangane, Omar, Niangane, GIVEN_SIMILAR",
        "Aissatou, Sow, Aissata, Sow, GIVEN_SIMILAR",
        "Toumani, Timera, Toumani, Timra, FAMILY_SIMILAR",
        "Massamba, Sidibe, Missamba, Sdibe, BOTH_SIMILAR",
        "Awa, Ndiaye, Awa, Diop, GIVEN_ONLY",
        "Awa, Ndiaye, Moussa, Ndiaye, FAMILY_ONLY",
        "Oumar, Niangane, Omar, Diop, ONE_SIMILAR",
        "Awa, Ndiaye, Moussa, Diop, NEITHER",
        "Maba, Mbaye, Mbaye Souleymane, Mbaye, GIVEN_SIMILAR",
        "'', Ndiaye, Awa, Ndiaye, HALF_EXACT",
        "'', Ndiaye, Awa, Diop, HALF_OTHER",
    })
    void namesAreComparedTogetherInTheBetterOfBothOrders(
            String given, String family, String otherGiven, String otherFamily, NamesLevel expected) {
        var comparison = new NamesComparison(NameForms.WEST_AFRICAN);

        int level = comparison.level(Someone.names(given, family), Someone.names(otherGiven, otherFamily));

        assertThat(NamesLevel.values()[level]).isEqualTo(expected);
    }

    @Test
    void oneGivenAndOneFamilyNameSayNothingAboutEachOther() {
        var comparison = new NamesComparison(NameForms.WEST_AFRICAN);

        int level = comparison.level(Someone.names("Awa", ""), Someone.names("", "Ndiaye"));

        assertThat(level).isEqualTo(Level.MISSING);
    }

    @ParameterizedTest
    @CsvSource({
        "1987-03-12, 1987-03-12, DAY",
        "1987-03-12, 1987-12-03, DAY_SLIP",
        "1987-03-12, 1987-03-21, DAY_SLIP",
        "1987-03-12, 1988-03-12, DAY_SLIP",
        "1987-03-12, 1997-03-12, DAY_APART",
        "1987-03-12, 1987-11-30, DAY_IN_YEAR",
        "1987-03-12, 1990-11-30, DAY_YEAR_3",
        "1987-03-12, 1992-11-30, DAY_YEAR_5",
        "1987-03-12, 1993-11-30, DAY_APART",
        "1987-03-12, 1987-03, MONTH",
        "1987-03-12, 1987-04, MONTH_IN_YEAR",
        "1987-01, 1987-01, MONTH",
        "1987-03-12, 1987, YEAR",
        "1987, 1988, YEAR_1",
        "1987, 1993, YEAR_APART",
    })
    void birthDatesAgreeAsFarAsBothAreKnown(String one, String other, BirthLevel expected) {
        int level = new BirthComparison().level(birth(one), birth(other));

        assertThat(BirthLevel.values()[level]).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1987-01-01", "1987-12-31"})
    void theFirstAndTheLastOfAYearAreWhatClerksWriteForAYear(String heaped) {
        int level = new BirthComparison().level(birth(heaped), birth(heaped));

        assertThat(BirthLevel.values()[level]).isEqualTo(BirthLevel.YEAR);
    }

    @ParameterizedTest
    @CsvSource({
        "1196455477856, 1196455477856, SAME",
        "1196455477856, 1196455477865, SLIP",
        "1196455477856, 119645547785, SLIP",
        "1196455477856, 1196455474856, SLIP",
        "1196455477856, 2196455477865, OTHER",
    })
    void numbersOfOneTypeAreTheSameASlipApartOrOthers(String one, String other, DocumentLevel expected) {
        int level = new DocumentComparison().level(nin(one), nin(other));

        assertThat(DocumentLevel.values()[level]).isEqualTo(expected);
    }

    @Test
    void numbersOfTwoTypesAreNotCompared() {
        Form passport = Form.Documents.of(List.of(new Form.Document("PASSPORT", "1196455477856")));

        assertThat(new DocumentComparison().level(nin("1196455477856"), passport))
                .isEqualTo(Level.MISSING);
    }

    @Test
    void oneContradictingDocumentOutweighsAnotherThatAgrees() {
        Form one = Form.Documents.of(List.of(new Form.Document("NIN", "1"), new Form.Document("PASSPORT", "A12345")));
        Form other = Form.Documents.of(List.of(new Form.Document("NIN", "1"), new Form.Document("PASSPORT", "B99999")));

        assertThat(new DocumentComparison().level(one, other)).isEqualTo(DocumentLevel.OTHER.ordinal());
    }

    @ParameterizedTest
    @CsvSource({
        "Yoff, SN-DK-01-01, Yoff, SN-DK-01-01, VILLAGE",
        "Yoff, SN-DK-01-01, Ngor, SN-DK-01-01, COMMUNE_OF_VILLAGES",
        "'', SN-DK-01-01, Ngor, SN-DK-01-01, COMMUNE",
        "'', SN-DK-01-01, '', SN-DK-01-02, DEPARTMENT",
        "'', SN-DK-01-01, '', SN-DK-01-03, NEIGHBOURS",
        "'', SN-DK-01-01, '', SN-DK-02-09, NEIGHBOURS",
        "Yoff, SN-DK-01-01, Ngor, SN-DK-01-03, NEIGHBOURS_OF_VILLAGES",
        "'', SN-DK-01-01, '', SN-DK-02-01, REGION",
        "'', SN-DK-01-01, '', SN-TC-01-01, APART",
        "Yoff, SN-DK-01-01, Yoff, SN-TC-01-01, VILLAGES_APART",
    })
    void placesAgreeOnTheSmallestAreaInWhichBothLive(
            String village, String commune, String otherVillage, String otherCommune, PlaceLevel expected) {
        var borders = new Borders(Map.of("SN-DK-01-01", Set.of("SN-DK-01-03", "SN-DK-02-09")));

        int level = new PlaceComparison(borders).level(place(village, commune), place(otherVillage, otherCommune));

        assertThat(PlaceLevel.values()[level]).isEqualTo(expected);
    }

    @Test
    void householdsAgreeByTheirHeadAndByTheShareOfTheirMembers() {
        var moussa = Someone.names("Moussa", "Diop");
        var awa = Someone.names("Awa", "Diop");
        var fatou = Someone.names("Fatou", "Diop");
        var stranger = Someone.names("Yerim", "Gueye");
        Form home = Form.Household.of(List.of(moussa), List.of(awa, fatou));

        assertThat(household(home, Form.Household.of(List.of(moussa), List.of(fatou))))
                .isEqualTo(HouseholdLevel.HEAD_AND_MEMBERS);
        assertThat(household(home, Form.Household.of(List.of(stranger), List.of(awa, fatou))))
                .isEqualTo(HouseholdLevel.MEMBERS);
        assertThat(household(home, Form.Household.of(List.of(moussa), List.of(stranger))))
                .isEqualTo(HouseholdLevel.HEAD);
        assertThat(household(home, Form.Household.of(List.of(stranger), List.of(stranger))))
                .isEqualTo(HouseholdLevel.NOBODY);
    }

    @Test
    void aMemberIsFoundOnceOnly() {
        var awa = Someone.names("Awa", "Diop");
        Form two = Form.Household.of(
                List.of(), List.of(awa, Someone.names("Coumba", "Diop"), Someone.names("Dior", "Sy")));
        Form other = Form.Household.of(List.of(), List.of(awa, awa, awa));

        assertThat(household(two, other)).isEqualTo(HouseholdLevel.SOME_MEMBERS);
    }

    @Test
    void whatOneRecordDoesNotTellIsMissingInEveryField() {
        Profile nothing = new Profile(
                "b",
                "",
                Schema.REGISTRY.fields().stream().map(field -> Form.UNKNOWN).toList());
        Profile told = Someone.called("Awa", "Ndiaye")
                .born("1987")
                .sex("F")
                .in("SN-DK-01-01")
                .withNin("1")
                .as("a");

        for (int at = 0; at < Schema.REGISTRY.size(); at++) {
            FieldComparison comparison = Schema.REGISTRY.fields().get(at).comparison();
            assertThat(comparison.level(told.forms().get(at), nothing.forms().get(at)))
                    .isEqualTo(Level.MISSING);
        }
    }

    @ParameterizedTest
    @CsvSource({"MARTHA, MARHTA, 0.961", "DIXON, DICKSONX, 0.813", "DWAYNE, DUANE, 0.840", "AWA, '', 0", "A, B, 0"})
    void similarityIsThatOfJaroAndWinkler(String one, String other, double expected) {
        assertThat(JaroWinkler.similarity(one, other)).isEqualTo(expected, org.assertj.core.data.Offset.offset(0.0005));
    }

    @Test
    void whatIsHeldOfPeopleIsNotPrintedByAccident() {
        String printed = Someone.called("Awa", "Ndiaye")
                .born("1987-03-12")
                .withNin("1196455477856")
                .withPhone("+221771234567")
                .withMother("Coumba")
                .as("a")
                .toString();

        assertThat(printed).isEqualTo("Profile[a]");
        assertThat(Someone.names("Awa", "Ndiaye").toString()).doesNotContain("AWA");
        assertThat(nin("1196455477856").toString()).doesNotContain("1196455477856");
    }

    private static HouseholdLevel household(Form one, Form other) {
        return HouseholdLevel.values()[new HouseholdComparison(NameForms.WEST_AFRICAN).level(one, other)];
    }

    private static Form birth(String text) {
        return Form.Birth.of(BirthDate.parse(text).orElseThrow());
    }

    private static Form nin(String number) {
        return Form.Documents.of(List.of(new Form.Document("NIN", number)));
    }

    private static Form place(String village, String commune) {
        return new Form.Place(village, commune, commune.substring(0, 8), commune.substring(0, 5));
    }

    @Test
    void titlesDoNotCount() {
        var comparison = new NamesComparison(NameForms.WEST_AFRICAN);

        int level = comparison.level(
                Form.Names.of(StandardName.of("El Hadj Mamadou"), StandardName.of("Sy")),
                Form.Names.of(StandardName.of("Mamadou"), StandardName.of("Sy")));

        assertThat(level).isEqualTo(NamesLevel.BOTH_EXACT.ordinal());
    }
}
