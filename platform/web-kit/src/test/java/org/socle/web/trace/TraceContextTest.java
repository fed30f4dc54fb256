package org.socle.web.trace;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TraceContextTest {
    @Test
    void outsideARequestANewTraceBegins() {
        var first = TraceContext.currentTraceparent();
        var second = TraceContext.currentTraceparent();

        assertThat(TraceContext.isTraceparent(first)).isTrue();
        assertThat(second).isNotEqualTo(first);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "00-00000000000000000000000000000000-b7ad6b7169203331-01",
                "00-0af7651916cd43dd8448eb211c80319c-0000000000000000-01",
                "00-0AF7651916CD43DD8448EB211C80319C-b7ad6b7169203331-01",
                "ff-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01",
                "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01\n",
            })
    void aMalformedTraceparentIsNotContinued(String header) {
        assertThat(TraceContext.isTraceparent(header)).isFalse();
    }
}
