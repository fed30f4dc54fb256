package org.socle.kit.id;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdsTest {

    private static final UUID VALUE = UUID.fromString("0192f0c1-b2c3-7d4e-8f90-a1b2c3d4e5f6");

    @Test
    void textIsThePrefixAndTheDigitsOfTheUuid() {
        assertThat(Ids.toText("hh", VALUE)).isEqualTo("hh_0192f0c1b2c37d4e8f90a1b2c3d4e5f6");
    }

    @Test
    void textIsReadBackAsTheSameUuid() {
        assertThat(Ids.parse("hh", Ids.toText("hh", VALUE))).contains(VALUE);
    }

    @Test
    void aUuidWithItsHighestBitSetIsReadBack() {
        var high = new UUID(-1L, -2L);

        assertThat(Ids.parse("per", Ids.toText("per", high))).contains(high);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "hh_",
                "per_0192f0c1b2c37d4e8f90a1b2c3d4e5f6",
                "hh-0192f0c1b2c37d4e8f90a1b2c3d4e5f6",
                "hh_0192f0c1b2c37d4e8f90a1b2c3d4e5f",
                "hh_0192F0C1B2C37D4E8F90A1B2C3D4E5F6",
                "hh_0192f0c1b2c37d4e8f90a1b2c3d4e5fg",
                "hh_+192f0c1b2c37d4e8f90a1b2c3d4e5f6"
            })
    void anythingElseIsNotAnIdentifier(String text) {
        assertThat(Ids.parse("hh", text)).isEmpty();
        assertThatThrownBy(() -> Ids.toUuid("hh", text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void identifiersOfOneProcessGrowInTheOrderOfTheirMaking() {
        var made = Stream.generate(() -> Ids.next("hh")).limit(10_000).toList();

        assertThat(made).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void newIdentifiersAreOfVersionSeven() {
        assertThat(Ids.next().version()).isEqualTo(7);
    }
}
