package org.socle.registry.matching.domain.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.socle.registry.matching.domain.name.NameForms;
import org.socle.registry.matching.domain.name.StandardName;

class LikenessTest {

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
        assertThat(likeness(one, other)).isGreaterThanOrEqualTo(Likeness.ALIKE);
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
        assertThat(likeness(one, other)).isIn(Likeness.SIMILAR, Likeness.FORM);
    }

    @ParameterizedTest
    @CsvSource({"Fall, Sall", "Ba, Dia", "Sow, Sy", "Ndiaye, Diop", "Fatou, Awa", "Mbaye, Ndiaye"})
    void twoFamiliesStayTwo(String one, String other) {
        assertThat(likeness(one, other)).isEqualTo(Likeness.OTHER);
    }

    @Test
    void aSecondGivenNameLeftOutStillSoundsAlike() {
        assertThat(likeness("Thiawlo Dialegueye", "Thiawlo")).isEqualTo(Likeness.ALIKE);
    }

    private static Likeness likeness(String one, String other) {
        return Likeness.of(StandardName.of(one), StandardName.of(other), NameForms.WEST_AFRICAN);
    }
}
