package org.socle.registry.sampling.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class PrecisionTest {

    @Test
    void nothingIsClaimedBeforeAnybodyLooked() {
        var unseen = new Precision("first", 12, 0, 0, 3);

        assertThat(unseen.share()).isEmpty();
        assertThat(unseen.least()).isZero();
        assertThat(unseen.most()).isOne();
    }

    /** 81 of 263: the interval that Newcombe (1998, Statistics in Medicine 17:857) gives for this method. */
    @Test
    void theIntervalIsThatOfWilson() {
        var judged = new Precision("first", 263, 81, 182, 0);

        assertThat(judged.share()).hasValue(81.0 / 263);
        assertThat(judged.least()).isCloseTo(0.2553, within(0.00005));
        assertThat(judged.most()).isCloseTo(0.3662, within(0.00005));
    }

    @Test
    void aHundredRightOnesDoNotProveThatAllAre() {
        var judged = new Precision("first", 100, 100, 0, 0);

        assertThat(judged.share()).hasValue(1);
        assertThat(judged.least()).isCloseTo(0.963, within(0.0005));
        assertThat(judged.most()).isEqualTo(1);
    }

    @Test
    void whoIsUnsureCountsNeitherWay() {
        var judged = new Precision("first", 10, 4, 1, 5);

        assertThat(judged.judged()).isEqualTo(5);
        assertThat(judged.share()).hasValue(0.8);
    }
}
