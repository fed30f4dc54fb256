package org.socle.kit.outbox;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Sends what the outbox points at, on one thread per replica for as long as the service runs. Woken after each commit of
 * this replica; the poll finds what a replica that died has left behind.
 */
@ApplicationScoped
class OutboxRelay {

    private static final Logger LOG = Logger.getLogger(OutboxRelay.class);
    private static final Duration LONGEST_BACK_OFF = Duration.ofSeconds(5);
    private static final Duration LONGEST_STOP = Duration.ofSeconds(15);

    private final OutboxBatches batches;
    private final boolean enabled;
    private final Duration poll;
    private final Semaphore wakeUp = new Semaphore(0);
    private volatile boolean stopping;
    private @Nullable Thread thread;

    OutboxRelay(
            OutboxBatches batches,
            @ConfigProperty(name = "socle.outbox.relay.enabled", defaultValue = "true") boolean enabled,
            @ConfigProperty(name = "socle.outbox.relay.poll", defaultValue = "PT0.2S") Duration poll) {
        this.batches = batches;
        this.enabled = enabled;
        this.poll = poll;
    }

    /** Looks at the outbox now rather than at the next poll. */
    void wake() {
        if (wakeUp.availablePermits() == 0) {
            wakeUp.release();
        }
    }

    void start(@Observes StartupEvent event) {
        if (enabled) {
            thread = Thread.ofVirtual().name("outbox-relay").start(this::run);
        }
    }

    /** Lets the batch in flight end, so that a planned stop sends nothing twice. */
    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        stopping = true;
        wake();
        var running = thread;
        if (running != null && !running.join(LONGEST_STOP)) {
            running.interrupt();
        }
    }

    private void run() {
        var failures = 0;
        while (!stopping) {
            try {
                if (batches.sendOne() == 0) {
                    await(poll);
                }
                failures = 0;
            } catch (SQLException | RuntimeException e) {
                failures++;
                logFailure(failures, e);
                pause(backOff(failures));
            }
        }
    }

    /** Says it once with the reason, then once in a while: an outage of an hour must not fill the disk. */
    private static void logFailure(int failures, Exception e) {
        if (failures == 1) {
            LOG.warn("events wait in the outbox, sending is tried again", e);
        } else if (failures % 20 == 0) {
            LOG.warnf("events still wait in the outbox failures=%d cause=%s", failures, e.toString());
        }
    }

    private Duration backOff(int failures) {
        var doubled = poll.multipliedBy(1L << Math.min(failures - 1, 6));
        return doubled.compareTo(LONGEST_BACK_OFF) < 0 ? doubled : LONGEST_BACK_OFF;
    }

    private void await(Duration longest) {
        try {
            if (wakeUp.tryAcquire(longest.toMillis(), TimeUnit.MILLISECONDS)) {
                wakeUp.drainPermits();
            }
        } catch (InterruptedException e) {
            stopping = true;
            Thread.currentThread().interrupt();
        }
    }

    /** Commits go on while Kafka is away; they must not cut the back-off short, only a stop may. */
    private void pause(Duration time) {
        var end = System.nanoTime() + time.toNanos();
        while (!stopping && System.nanoTime() < end) {
            await(Duration.ofMillis(100));
        }
    }
}
