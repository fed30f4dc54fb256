package org.socle.kit.outbox;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Sends what the outbox points at for as long as the service runs, on one thread per replica or on more. Woken after each commit of
 * this replica; the poll finds what a replica that died has left behind.
 */
@ApplicationScoped
class OutboxRelay {

    private static final Logger LOG = Logger.getLogger(OutboxRelay.class);
    private static final Duration LONGEST_BACK_OFF = Duration.ofSeconds(5);
    private static final Duration LONGEST_STOP = Duration.ofSeconds(15);

    private final OutboxBatches batches;
    private final int threadsWanted;
    private final Duration poll;
    private final Duration gather;
    private final Semaphore wakeUp = new Semaphore(0);
    private volatile boolean stopping;
    private final List<Thread> threads = new ArrayList<>();

    OutboxRelay(
            OutboxBatches batches,
            @ConfigProperty(name = "socle.outbox.relay.threads", defaultValue = "1") int threadsWanted,
            @ConfigProperty(name = "socle.outbox.relay.poll", defaultValue = "PT0.2S") Duration poll,
            @ConfigProperty(name = "socle.outbox.relay.gather", defaultValue = "PT0.02S") Duration gather) {
        this.batches = batches;
        this.threadsWanted = threadsWanted;
        this.poll = poll;
        this.gather = gather;
    }

    /** Looks at the outbox now rather than at the next poll. */
    void wake() {
        if (wakeUp.availablePermits() == 0) {
            wakeUp.release();
        }
    }

    void start(@Observes StartupEvent event) {
        for (var number = 1; number <= threadsWanted; number++) {
            threads.add(Thread.ofVirtual().name("outbox-relay-" + number).start(this::run));
        }
    }

    /** Lets the batch in flight end, so that a planned stop sends nothing twice. */
    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        stopping = true;
        wakeUp.release(threads.size());
        for (var thread : threads) {
            if (!thread.join(LONGEST_STOP)) {
                thread.interrupt();
            }
        }
    }

    private void run() {
        var failures = 0;
        while (!stopping) {
            try {
                var sent = batches.sendOne();
                failures = 0;
                if (sent == 0) {
                    await(poll);
                }
                if (sent < OutboxBatches.WORTH_GOING_ON) {
                    gather();
                }
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

    /** What is committed within this moment goes out together: each round costs the same for one event as for a hundred. */
    private void gather() {
        try {
            Thread.sleep(gather);
        } catch (InterruptedException e) {
            stopping = true;
            Thread.currentThread().interrupt();
        }
    }

    private void await(Duration longest) {
        try {
            wakeUp.tryAcquire(longest.toMillis(), TimeUnit.MILLISECONDS);
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
