package org.socle.kit.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.util.Map;
import org.eclipse.microprofile.health.HealthCheckResponse.Status;
import org.junit.jupiter.api.Test;

class InboxReadinessTest {

    private final MovedClock clock = new MovedClock();
    private final SimpleMeterRegistry registry = new SimpleMeterRegistry();
    private final InboxProgress progress = new InboxProgress(clock, registry);
    private final InboxReadiness readiness = new InboxReadiness(progress, Duration.ofSeconds(30));

    @Test
    void aPartitionThatIsBusyForTooLongMakesTheServiceNotReady() {
        try (var ignored = progress.begin("households", event(4))) {
            clock.move(Duration.ofSeconds(30));
            assertThat(readiness.call().getStatus()).as("at the limit").isEqualTo(Status.UP);

            clock.move(Duration.ofMillis(1));

            assertThat(readiness.call().getStatus()).isEqualTo(Status.DOWN);
            assertThat(readiness.call().getData().orElseThrow())
                    .containsKey("households socle.registry.household.v1-4");
            assertThat(registry.get("socle.inbox.busy")
                            .tag("consumer", "households")
                            .gauge()
                            .value())
                    .isEqualTo(30.001);
        }
    }

    @Test
    void anEventThatIsDoneMakesItReadyAgain() {
        progress.begin("households", event(4)).close();

        clock.move(Duration.ofHours(1));

        assertThat(readiness.call().getStatus()).isEqualTo(Status.UP);
    }

    private static ReceivedEvent event(int partition) {
        return new ReceivedEvent("socle.registry.household.v1", partition, 1, "hh_1", Map.of(), new byte[0]);
    }
}
