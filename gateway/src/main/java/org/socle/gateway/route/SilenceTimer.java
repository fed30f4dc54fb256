package org.socle.gateway.route;

import io.vertx.core.Vertx;
import java.time.Duration;

/** Tells when nothing has been heard for too long. An upload that moves is not silence. */
final class SilenceTimer {
    private final Vertx vertx;
    private final long patienceMillis;
    private final Runnable onSilence;

    private long lastHeard;
    private long timer;
    private boolean stopped;

    SilenceTimer(Vertx vertx, Duration patience, Runnable onSilence) {
        this.vertx = vertx;
        this.patienceMillis = patience.toMillis();
        this.onSilence = onSilence;
    }

    void start() {
        heard();
        waitFor(patienceMillis);
    }

    void heard() {
        lastHeard = System.nanoTime();
    }

    void stop() {
        stopped = true;
        vertx.cancelTimer(timer);
    }

    private void waitFor(long millis) {
        timer = vertx.setTimer(millis, fired -> look());
    }

    private void look() {
        if (stopped) {
            return;
        }
        var left =
                patienceMillis - Duration.ofNanos(System.nanoTime() - lastHeard).toMillis();
        if (left > 0) {
            waitFor(left);
            return;
        }
        onSilence.run();
    }
}
