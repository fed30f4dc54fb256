package org.socle.registry.matching.domain.name;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StandardNameTest {

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
