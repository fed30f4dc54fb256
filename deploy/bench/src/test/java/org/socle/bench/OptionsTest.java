package org.socle.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class OptionsTest {

    @Test
    void aListIsAsLongAsTheScaleSaysUnlessItIsSaid() {
        assertThat(options("--kills").rows()).isEqualTo(100_000);
        assertThat(options("--kills", "--large").rows()).isEqualTo(1_000_000);
        assertThat(options("--kills", "--rows=2000", "--seed=7")).isEqualTo(new Options(Scale.NORMAL, true, 2_000, 7));
    }

    @Test
    void whatIsNoOptionIsNotPassedOver() {
        assertThat(Options.of(List.of("--kill"))).isEmpty();
        assertThat(Options.of(List.of("--rows=many"))).isEmpty();
        assertThat(Options.of(List.of("--small", "--large"))).isEmpty();
    }

    private static Options options(String... words) {
        return Options.of(List.of(words)).orElseThrow();
    }
}
