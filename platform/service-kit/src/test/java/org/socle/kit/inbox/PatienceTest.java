package org.socle.kit.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class PatienceTest {

    private final MovedClock clock = new MovedClock();
    private final Patience patience = new Patience(clock);

    @Test
    void anEventIsTriedFourTimesAgainAndThenWaitsAside() {
        assertThat(patience.allows("a", 1)).isTrue();
        assertThat(patience.allows("a", 4)).isTrue();
        assertThat(patience.allows("a", 5)).isFalse();
    }

    @Test
    void theNextEventsDoNotHoldUpTheirPartitionInTurn() {
        patience.allows("a", 5);

        assertThat(patience.allows("a", 1)).isFalse();
        assertThat(patience.allows("b", 1)).as("another consumer").isTrue();
    }

    @Test
    void patienceComesBackWithTime() {
        patience.allows("a", 5);

        clock.move(Duration.ofSeconds(30));

        assertThat(patience.allows("a", 1)).isTrue();
    }
}
