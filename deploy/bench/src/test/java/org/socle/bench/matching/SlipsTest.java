package org.socle.bench.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.socle.bench.matching.Slips.Kind;
import org.socle.registry.person.domain.BirthDate;
import org.socle.registry.person.domain.BirthDate.Precision;
import org.socle.registry.person.domain.Sex;

class SlipsTest {

    private static final Described PERSON = new Described(
            "Aïssatou Awa",
            "Ndiaye",
            Sex.FEMALE,
            new BirthDate(LocalDate.of(1987, 3, 12), Precision.DAY),
            Integer.MAX_VALUE,
            "+221770000001",
            "2198700000001",
            "Fatou Diop");

    private final Slips slips = new Slips(new Population(42));

    @ParameterizedTest
    @EnumSource(Kind.class)
    void everyKindOfSlipChangesThePerson(Kind kind) {
        assertThat(slips.disturb(PERSON, kind, new SplittableRandom(1))).isNotEqualTo(PERSON);
    }

    @Test
    void whoIsDisturbedIsDisturbedTheSameWayAgain() {
        var once = slips.disturb(PERSON, new SplittableRandom(5));

        assertThat(slips.disturb(PERSON, new SplittableRandom(5))).isEqualTo(once);
        assertThat(once.kinds()).hasSizeBetween(1, 4);
    }

    @Test
    void namesSwappedAreTheSameNames() {
        var swapped = slips.disturb(PERSON, Kind.NAMES_SWAPPED, new SplittableRandom(1));

        assertThat(swapped.given()).isEqualTo(PERSON.family());
        assertThat(swapped.family()).isEqualTo(PERSON.given());
    }

    @Test
    void aBirthByYearOnlyKeepsTheYear() {
        var byYear = slips.disturb(PERSON, Kind.BIRTH_BY_YEAR_ONLY, new SplittableRandom(1));

        assertThat(byYear.birth()).isEqualTo(Population.yearOf(1987));
    }
}
