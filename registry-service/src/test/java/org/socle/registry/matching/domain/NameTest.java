package org.socle.registry.matching.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameTest {

    @ParameterizedTest
    @CsvSource({
        "Ndiaye, Njaay",
        "N'Diaye, NDIAYE",
        "Diallo, Jallow",
        "Thiam, Cham",
        "Dembelé, Dembele",
        "Khady, Xady",
        "Gueye, Geye",
        "Saïdou, Saidu",
        "Thioro, Coro",
        "Mbaye, Mbay",
    })
    void spellingsOfOneNameSoundAlike(String one, String other) {
        assertThat(NameComparison.compare(StandardName.of(one), StandardName.of(other)))
                .isGreaterThanOrEqualTo(Agreement.SOUND);
    }

    @ParameterizedTest
    @CsvSource({
        "Aïssatou, Aïssata",
        "Fatou, Fatoumata",
        "Mamadou, Mouhamed",
        "Timera, Tmiera",
        "Alimatou, Aliatou",
        "Seck, Sekc",
    })
    void slipsAndFormsOfOneNameAreCloseAndNoMore(String one, String other) {
        assertThat(NameComparison.compare(StandardName.of(one), StandardName.of(other)))
                .isEqualTo(Agreement.CLOSE);
    }

    @ParameterizedTest
    @CsvSource({"Fall, Sall", "Ba, Dia", "Sow, Sy", "Ndiaye, Diop", "Fatou, Awa", "Mbaye, Ndiaye"})
    void twoFamiliesStayTwo(String one, String other) {
        assertThat(NameComparison.compare(StandardName.of(one), StandardName.of(other)))
                .isEqualTo(Agreement.DIFFERENT);
    }

    @Test
    void titlesAreSetApartAndNeverAllThereIs() {
        assertThat(StandardName.of("El Hadj Mamadou").tokens())
                .extracting(StandardName.Token::text)
                .containsExactly("MAMADOU");
        assertThat(StandardName.of("El Hadj Mamadou").particles()).containsExactly("EL", "HADJ");
        assertThat(StandardName.of("Pape").tokens())
                .extracting(StandardName.Token::text)
                .containsExactly("PAPE");
    }

    @Test
    void theStoredFormIsReadAsTheSameName() {
        for (String written : new String[] {"El Hadj Mamadou", "Pape", "N’Déye Coumba", "  Serigne   Modou "}) {
            StandardName name = StandardName.of(written);

            assertThat(StandardName.of(name.text())).isEqualTo(name);
        }
    }

    @Test
    void aSecondGivenNameLeftOutStillSoundsAlike() {
        assertThat(NameComparison.compare(StandardName.of("Thiawlo Dialegueye"), StandardName.of("Thiawlo")))
                .isEqualTo(Agreement.SOUND);
    }

    @Test
    void lettersChangedLeftOutAddedOrExchangedAreOneSlipEach() {
        assertThat(EditDistance.between("TIMERA", "TMIERA")).isEqualTo(1);
        assertThat(EditDistance.between("FAYE", "FAE")).isEqualTo(1);
        assertThat(EditDistance.between("SOW", "SOWE")).isEqualTo(1);
        assertThat(EditDistance.between("SONKO", "SONXO")).isEqualTo(1);
        assertThat(EditDistance.between("", "ABC")).isEqualTo(3);
    }

    @Test
    void aNameIsNotPrintedByAccident() {
        assertThat(StandardName.of("Awa").toString()).doesNotContain("AWA");
        assertThat(StandardName.of("Awa").tokens().getFirst().toString()).doesNotContain("AWA");
    }
}
