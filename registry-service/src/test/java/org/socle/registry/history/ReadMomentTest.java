package org.socle.registry.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.socle.web.problem.ProblemException;

class ReadMomentTest {

    private static final Instant NOW = Instant.parse("2026-11-22T12:00:00Z");

    private final ReadMoment moments = new ReadMoment(Clock.fixed(NOW, ZoneOffset.UTC));

    @Test
    void aDayIsMeantToItsLastMicrosecond() {
        assertThat(moments.read("2026-11-02")).isEqualTo("2026-11-02T23:59:59.999999Z");
    }

    @Test
    void ofTodayNowIsMeant() {
        assertThat(moments.read("2026-11-22")).isEqualTo(NOW);
    }

    @Test
    void aMomentMayBeToldInAnyTimeZone() {
        assertThat(moments.read("2026-11-22T13:00:00+01:00")).isEqualTo(NOW);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-11-23", "2026-11-22T12:00:00.000001Z", "yesterday", "2026-13-01", "2026-11-2Z", ""})
    void whatIsToComeOrUnreadableIsRefused(String text) {
        assertThatThrownBy(() -> moments.read(text)).isInstanceOf(ProblemException.class);
    }
}
