package org.socle.kit.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Not ready while a partition has been busy with one event for too long: a stopped consumer looks healthy otherwise. */
@Readiness
@ApplicationScoped
class InboxReadiness implements HealthCheck {

    private final InboxProgress progress;
    private final Duration longest;

    InboxReadiness(
            InboxProgress progress,
            @ConfigProperty(name = "socle.inbox.longest-event", defaultValue = "PT30S") Duration longest) {
        this.progress = progress;
        this.longest = longest;
    }

    @Override
    public HealthCheckResponse call() {
        var stuck = progress.stuckFor(longest);
        var response = HealthCheckResponse.named("inbox").status(stuck.isEmpty());
        stuck.forEach(work -> response.withData(work.toString(), "no progress for more than " + longest));
        return response.build();
    }
}
