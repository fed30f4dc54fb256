package org.socle.bench;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ScaleTest {

    @Test
    void onlyTheLargeScaleGoesToFiveMillions() {
        assertThat(Scale.of("--large").orElseThrow().registers()).endsWith(5_000_000L);
        assertThat(Scale.NORMAL.registers()).endsWith(1_000_000L);
        assertThat(Scale.of("--small").orElseThrow().registers()).endsWith(100_000L);
    }

    @Test
    void anotherWordIsNoScale() {
        assertThat(Scale.of("--huge")).isEmpty();
        assertThat(Scale.of("matching")).isEmpty();
    }
}
