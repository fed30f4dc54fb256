package org.socle.registry.person.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonDetailsTest {

    @ParameterizedTest
    @CsvSource({"NO_DIFFICULTY, false", "SOME_DIFFICULTY, false", "A_LOT_OF_DIFFICULTY, true", "CANNOT_DO_AT_ALL, true"
    })
    void aDomainIsADisabilityFromALotOfDifficultyOn(Difficulty told, boolean disability) {
        var details = withDegrees(Set.of(), Map.of(Disability.HEARING, told));

        assertThat(details.disabilities().contains(Disability.HEARING)).isEqualTo(disability);
    }

    @Test
    void aDegreeDecidesForItsDomainAndTheShorthandForTheOthers() {
        var details = withDegrees(
                Set.of(Disability.SEEING, Disability.WALKING), Map.of(Disability.SEEING, Difficulty.SOME_DIFFICULTY));

        assertThat(details.disabilities()).containsExactly(Disability.WALKING);
    }

    @Test
    void aNewerDegreeReplacesTheShorthand() {
        var before = withDegrees(Set.of(Disability.SEEING), Map.of());

        var after = before.correctedBy(withDegrees(Set.of(), Map.of(Disability.SEEING, Difficulty.NO_DIFFICULTY)));

        assertThat(after.disabilities()).isEmpty();
    }

    @Test
    void aTelephoneIsKeptOnceAndTheMainOneComesFirst() {
        var details = withPhones("+221771234567", "+221761234568", "+221771234567", "+221761234568");

        assertThat(details.phones()).containsExactly("+221771234567", "+221761234568");
    }

    @Test
    void anotherTelephoneThatBecomesTheMainOneIsNoLongerAnother() {
        var before = withPhones("+221771234567", "+221761234568", "+221701234567");

        var after = before.correctedBy(withPhones("+221761234568"));

        assertThat(after.phone()).isEqualTo("+221761234568");
        assertThat(after.otherPhones()).containsExactly("+221701234567");
    }

    @Test
    void furtherTelephonesDoNotReplaceTheMainOne() {
        var before = withPhones("+221771234567");

        var after = before.correctedBy(withPhones(null, "+221761234568"));

        assertThat(after.phones()).containsExactly("+221771234567", "+221761234568");
    }

    @Test
    void whatANewerStatementLeavesOutStays() {
        var told = details(
                "+221771234567",
                List.of("+221761234568"),
                Set.of(Disability.SEEING),
                new Background("Binta", "\u0623\u0648\u0627", "\u0646", "Matam", "SN", List.of("wol")),
                new Situation(
                        VitalStatus.ALIVE,
                        MaritalStatus.WIDOWED,
                        RefugeeStatus.RETURNEE,
                        Education.PRIMARY,
                        WorkStatus.EMPLOYEE,
                        WorkFormality.FORMAL,
                        true,
                        Set.of(ContributoryScheme.OLD_AGE),
                        false,
                        Map.of(Disability.WALKING, Difficulty.CANNOT_DO_AT_ALL)));
        var silent = details(null, List.of(), Set.of(), Background.UNKNOWN, Situation.UNKNOWN);

        var after = told.correctedBy(silent);

        assertThat(after).isEqualTo(told);
    }

    @Test
    void whoPaysIntoNoSchemePaysIntoNoOther() {
        var both = Set.of(ContributoryScheme.NONE, ContributoryScheme.OLD_AGE);

        assertThatThrownBy(() -> new Situation(null, null, null, null, null, null, null, both, null, Map.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void nothingAboutAPersonIsPrinted() {
        var details = withPhones("+221771234567");

        assertThat(details + " " + details.background() + " " + details.situation())
                .isEqualTo("PersonDetails[hidden] Background[hidden] Situation[hidden]");
    }

    private static PersonDetails withDegrees(Set<Disability> shorthand, Map<Disability, Difficulty> degrees) {
        var situation = new Situation(null, null, null, null, null, null, null, Set.of(), null, degrees);
        return details(null, List.of(), shorthand, Background.UNKNOWN, situation);
    }

    private static PersonDetails withPhones(@Nullable String phone, String... others) {
        return details(phone, List.of(others), Set.of(), Background.UNKNOWN, Situation.UNKNOWN);
    }

    private static PersonDetails details(
            @Nullable String phone,
            List<String> otherPhones,
            Set<Disability> disabilities,
            Background background,
            Situation situation) {
        return new PersonDetails(
                "Awa",
                "Ndiaye",
                Sex.FEMALE,
                null,
                phone,
                otherPhones,
                List.of(),
                disabilities,
                null,
                null,
                null,
                null,
                null,
                background,
                situation);
    }
}
