package org.socle.bench;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;
import org.HdrHistogram.Histogram;
import org.socle.local.api.Session;

/**
 * Registers at a steady rate, whatever the answers do (an open loop: a slow platform cannot slow its own measurement),
 * and takes the time from the moment each registration was due until its entitlement was told.
 */
record EntitlementLatency(Session session, GrantedEntitlements granted) {

    /** In flight with the same key, too many requests, overloaded. */
    private static final Set<Integer> WAIT = Set.of(409, 429, 503);

    private static final Duration LAST_GRANT = Duration.ofMinutes(5);

    /** In microseconds, of the registrations due after the warm-up. */
    Histogram run(int perSecond, Duration warmUp, Duration measured) throws Exception {
        var people = new People(2_000_000 + perSecond);
        var due = new ConcurrentHashMap<String, Long>();
        var count = (int) (perSecond * warmUp.plus(measured).toSeconds());
        var begin = System.nanoTime();
        var counted = begin + warmUp.toNanos();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var running = new ArrayList<Future<?>>();
            for (var index = 0; index < count; index++) {
                var household = people.household();
                var at = begin + index * (1_000_000_000L / perSecond);
                for (var wait = at - System.nanoTime(); wait > 0; wait = at - System.nanoTime()) {
                    LockSupport.parkNanos(wait);
                }
                running.add(threads.submit(() -> {
                    var id = register(household);
                    if (at >= counted) {
                        due.put(id, at);
                    }
                    return null;
                }));
            }
            for (var registration : running) {
                registration.get();
            }
        }
        return histogram(due);
    }

    /** A registrar whom the platform asks to wait, or cuts off, tries again; the time runs from when it was due. */
    private String register(Map<String, Object> household) throws IOException, InterruptedException {
        var key = UUID.randomUUID().toString();
        var deadline = System.nanoTime() + LAST_GRANT.toNanos();
        while (true) {
            try {
                var answer = session.post("/api/registry/v1/households", household, key);
                if (!WAIT.contains(answer.status())) {
                    return answer.expect(201).body().path("id").asText();
                }
            } catch (IOException cutOff) {
                if (System.nanoTime() > deadline) {
                    throw cutOff;
                }
            }
            Thread.sleep(1_000);
        }
    }

    private Histogram histogram(Map<String, Long> due) throws InterruptedException {
        var histogram = new Histogram(3);
        var deadline = System.nanoTime() + LAST_GRANT.toNanos();
        for (var registration : due.entrySet()) {
            var at = granted.grantedAt(registration.getKey());
            while (at.isEmpty() && System.nanoTime() < deadline) {
                Thread.sleep(20);
                at = granted.grantedAt(registration.getKey());
            }
            var end = at.orElseThrow(() -> new IllegalStateException("a registration got no entitlement"));
            histogram.recordValue(Math.max(1, (end - registration.getValue()) / 1_000));
        }
        return histogram;
    }
}
