package org.socle.kit.inbox;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Knows what each partition is busy with, and since when. */
@ApplicationScoped
class InboxProgress {

    private final Clock clock;
    private final MeterRegistry registry;
    private final Map<Work, Instant> busy = new ConcurrentHashMap<>();
    private final Set<String> measured = ConcurrentHashMap.newKeySet();

    InboxProgress(Clock clock, MeterRegistry registry) {
        this.clock = clock;
        this.registry = registry;
    }

    Working begin(String consumer, ReceivedEvent event) {
        if (measured.add(consumer)) {
            measure(consumer);
        }
        var work = new Work(consumer, event.topic(), event.partition());
        busy.put(work, clock.instant());
        return () -> busy.remove(work);
    }

    /** The partitions that have been busy with one event for longer than the given time. */
    List<Work> stuckFor(Duration time) {
        var limit = clock.instant().minus(time);
        return busy.entrySet().stream()
                .filter(entry -> entry.getValue().isBefore(limit))
                .map(Map.Entry::getKey)
                .toList();
    }

    private void measure(String consumer) {
        Gauge.builder("socle.inbox.busy", this, progress -> progress.longest(consumer))
                .description("How long the slowest partition has been busy with one event")
                .baseUnit("seconds")
                .tag("consumer", consumer)
                .strongReference(true)
                .register(registry);
    }

    private double longest(String consumer) {
        var now = clock.instant();
        return busy.entrySet().stream()
                .filter(entry -> entry.getKey().consumer().equals(consumer))
                .mapToDouble(entry -> Duration.between(entry.getValue(), now).toMillis() / 1000.0)
                .max()
                .orElse(0);
    }

    record Work(String consumer, String topic, int partition) {

        @Override
        public String toString() {
            return consumer + " " + topic + "-" + partition;
        }
    }

    /** Ends with the event. */
    interface Working extends AutoCloseable {
        @Override
        void close();
    }
}
