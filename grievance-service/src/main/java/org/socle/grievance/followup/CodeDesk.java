package org.socle.grievance.followup;

import static org.socle.grievance.followup.FollowUpProblems.MISTYPED;
import static org.socle.grievance.followup.FollowUpProblems.TOO_MANY;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.socle.grievance.followup.domain.AttemptLimit;
import org.socle.grievance.followup.domain.TrackingCode;

/**
 * Where codes are handed in. It counts attempts by address, in memory only: an address that was written down would end
 * the anonymity of who stands behind it.
 */
@ApplicationScoped
public class CodeDesk {

    private static final int CLIENTS = 20_000;

    private final AttemptLimit limit;
    private final CurrentVertxRequest request;
    private final Clock clock;

    CodeDesk(
            @ConfigProperty(name = "grievance.follow-up.attempts") int attempts,
            @ConfigProperty(name = "grievance.follow-up.interval") Duration interval,
            CurrentVertxRequest request,
            Clock clock) {
        this.limit = new AttemptLimit(attempts, interval, CLIENTS);
        this.request = request;
        this.clock = clock;
    }

    /** Reads a typed code. A slip of the pen is told at once: it says nothing about which codes exist. */
    public TrackingCode accept(String typed) {
        var wait = limit.attempt(client(), clock.instant());
        if (wait.isPresent()) {
            var seconds = wait.get().plusMillis(999).toSeconds();
            throw TOO_MANY.about(seconds).withHeader("Retry-After", Long.toString(seconds));
        }
        return TrackingCode.parse(typed).orElseThrow(MISTYPED::about);
    }

    private String client() {
        return request.getCurrent().request().remoteAddress().hostAddress();
    }
}
