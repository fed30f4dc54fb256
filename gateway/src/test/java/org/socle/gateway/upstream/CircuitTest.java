package org.socle.gateway.upstream;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class CircuitTest {
    private Instant now = Instant.parse("2026-11-22T08:00:00Z");
    private final Circuit circuit = new Circuit(() -> now, 3, Duration.ofSeconds(5));

    @Test
    void aFewFailuresAreForgiven() {
        fail(2);

        assertThat(circuit.admits()).isTrue();
    }

    @Test
    void failuresInARowCloseTheDoor() {
        fail(3);

        assertThat(circuit.admits()).isFalse();
    }

    @Test
    void aSuccessBetweenForgetsTheFailures() {
        fail(2);
        circuit.succeeded();
        fail(2);

        assertThat(circuit.admits()).isTrue();
    }

    @Test
    void afterThePauseOneRequestTries() {
        fail(3);

        now = now.plusSeconds(5);

        assertThat(circuit.admits()).isTrue();
        assertThat(circuit.admits()).isFalse();
    }

    @Test
    void aTrialThatSucceedsOpensTheDoor() {
        fail(3);
        now = now.plusSeconds(5);
        circuit.admits();

        circuit.succeeded();

        assertThat(circuit.admits()).isTrue();
        assertThat(circuit.admits()).isTrue();
    }

    @Test
    void aTrialThatFailsClosesItAgain() {
        fail(3);
        now = now.plusSeconds(5);
        circuit.admits();

        circuit.failed();
        now = now.plusSeconds(4);

        assertThat(circuit.admits()).isFalse();
    }

    @Test
    void aTrialThatNeverReportsBackIsFollowedByAnother() {
        fail(3);
        now = now.plusSeconds(5);
        circuit.admits();

        now = now.plusSeconds(5);

        assertThat(circuit.admits()).isTrue();
    }

    private void fail(int times) {
        for (var time = 0; time < times; time++) {
            circuit.failed();
        }
    }
}
