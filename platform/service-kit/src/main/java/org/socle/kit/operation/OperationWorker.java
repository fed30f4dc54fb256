package org.socle.kit.operation;

import io.quarkus.arc.All;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;
import org.socle.kit.KitProblems;
import org.socle.kit.scope.ScopedWork;
import org.socle.web.problem.ProblemException;

/**
 * Takes waiting operations under a lease and runs them, at most two at a time in one replica. The lease is renewed while
 * the work goes on; after a crash, or when not even its failure could be written down, it runs out and any replica goes
 * on from the last checkpoint.
 */
@ApplicationScoped
class OperationWorker {

    private static final Logger LOG = Logger.getLogger(OperationWorker.class);
    private static final int AT_ONCE = 2;
    private static final int MAX_ATTEMPTS = 20;
    static final Duration LEASE = Duration.ofSeconds(12);

    private final UUID worker = UUID.randomUUID();
    private final Semaphore places = new Semaphore(AT_ONCE);
    private final Set<UUID> running = ConcurrentHashMap.newKeySet();
    private final Map<String, OperationRunner> runners;
    private final OperationStore store;
    private final ScopedWork scoped;
    private volatile boolean stopping;

    OperationWorker(@All List<OperationRunner> runners, OperationStore store, ScopedWork scoped) {
        this.runners = runners.stream().collect(Collectors.toMap(OperationRunner::kind, Function.identity()));
        this.store = store;
        this.scoped = scoped;
    }

    /** Looks for waiting work now rather than at the next poll. */
    void wake() {
        Thread.ofVirtual().name("operation-wake").start(this::takeWaiting);
    }

    @Scheduled(every = "1s", identity = "operation-poll", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void takeWaiting() {
        while (!stopping && places.tryAcquire()) {
            Optional<LeasedOperation> leased = leaseForPlace();
            if (leased.isEmpty()) {
                return;
            }
            var id = leased.get().id();
            running.add(id.value());
            Thread.ofVirtual().name("operation-" + id.text()).start(() -> {
                try {
                    run(leased.get());
                } catch (RuntimeException untold) {
                    LOG.warnf(untold, "the end of an operation could not be told, its lease runs out id=%s", id.text());
                } finally {
                    running.remove(id.value());
                    places.release();
                }
            });
        }
    }

    /** A place is free again when nothing waits and also when nobody could look: an outage must not use them up. */
    private Optional<LeasedOperation> leaseForPlace() {
        Optional<LeasedOperation> leased = Optional.empty();
        try {
            leased = store.lease(worker, runners.keySet(), LEASE);
            return leased;
        } finally {
            if (leased.isEmpty()) {
                places.release();
            }
        }
    }

    @Scheduled(every = "3s", identity = "operation-heartbeat")
    void renewLeases() {
        store.renew(worker, Set.copyOf(running), LEASE);
    }

    void stop(@Observes ShutdownEvent event) {
        stopping = true;
        store.release(worker);
    }

    private void run(LeasedOperation leased) {
        if (leased.attempts() > MAX_ATTEMPTS) {
            store.fail(leased, KitProblems.OPERATION_FAILED.about());
            return;
        }
        var run = new OperationRun(leased, store, scoped);
        try {
            if (!run.cancelled()) {
                runner(leased).run(run);
            }
            store.finish(leased, run.cancelled());
        } catch (LeaseLost lost) {
            LOG.info("operation goes on elsewhere");
        } catch (ProblemException problem) {
            store.fail(leased, problem);
        } catch (Exception surprise) {
            LOG.errorf(
                    surprise,
                    "operation stopped and will be tried again id=%s kind=%s",
                    leased.id().text(),
                    leased.kind());
            store.tryLater(leased, Duration.ofSeconds(Math.min(60, 1L << Math.min(leased.attempts(), 6))));
        }
    }

    private OperationRunner runner(LeasedOperation leased) {
        return Objects.requireNonNull(runners.get(leased.kind()), "only kinds with a runner are leased");
    }
}
