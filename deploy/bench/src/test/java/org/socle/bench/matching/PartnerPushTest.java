package org.socle.bench.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.OutputStream;
import java.io.PrintStream;
import org.junit.jupiter.api.Test;

class PartnerPushTest {

    @Test
    void whomAPartnerPushedBeforeIsKnownAgainAndNobodyIsLinkedWrongly() {
        var found = PartnerPush.measure(new ProgressLines(new PrintStream(OutputStream.nullOutputStream())));

        assertThat(found.tally().known()).isEqualTo(290);
        assertThat(found.tally().recall()).isGreaterThanOrEqualTo(0.985);
        assertThat(found.tally().wronglyLinked()).isZero();
        assertThat(found.tally().newLinked()).isZero();
        assertThat(found.kinds())
                .containsKeys(
                        "names spelt otherwise", "names swapped", "birth by year only", "moved", "document missing");
    }
}
