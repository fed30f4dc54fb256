package org.socle.grievance.followup.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class AttemptLimitTest {

    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");
    private static final Duration MINUTE = Duration.ofMinutes(1);

    private final AttemptLimit limit = new AttemptLimit(3, MINUTE, 2);

    @Test
    void theBurstIsAllowedAndOneMoreIsNot() {
        exhaust("a", NOW);

        assertThat(limit.attempt("a", NOW)).contains(MINUTE);
    }

    @Test
    void oneAttemptComesBackEachInterval() {
        exhaust("a", NOW);

        assertThat(limit.attempt("a", NOW.plusSeconds(59))).contains(Duration.ofSeconds(1));
        assertThat(limit.attempt("a", NOW.plusSeconds(60))).isEmpty();
        assertThat(limit.attempt("a", NOW.plusSeconds(60))).contains(MINUTE);
    }

    @Test
    void refusedAttemptsDoNotLengthenTheWait() {
        exhaust("a", NOW);
        for (var count = 0; count < 100; count++) {
            assertThat(limit.attempt("a", NOW)).contains(MINUTE);
        }

        assertThat(limit.attempt("a", NOW.plus(MINUTE))).isEmpty();
    }

    @Test
    void aRestGivesBackTheBurstAndNoMore() {
        exhaust("a", NOW);
        var later = NOW.plus(Duration.ofHours(5));
        exhaust("a", later);

        assertThat(limit.attempt("a", later)).contains(MINUTE);
    }

    @Test
    void clientsDoNotDisturbEachOther() {
        exhaust("a", NOW);

        assertThat(limit.attempt("b", NOW)).isEmpty();
    }

    @Test
    void onlySoManyClientsAreRemembered() {
        exhaust("a", NOW);
        limit.attempt("b", NOW);
        limit.attempt("c", NOW);

        assertThat(limit.attempt("a", NOW)).isEmpty();
    }

    private void exhaust(String client, Instant now) {
        for (var count = 0; count < 3; count++) {
            assertThat(limit.attempt(client, now)).isEmpty();
        }
    }
}
