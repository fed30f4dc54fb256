package org.socle.kit.inbox;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import org.socle.kit.inbox.Delivery.Outcome;

/** Counts what became of events, per consumer. */
@ApplicationScoped
class InboxMetrics {

    private final MeterRegistry registry;

    InboxMetrics(MeterRegistry registry) {
        this.registry = registry;
    }

    void count(String consumer, Outcome outcome) {
        var word = switch (outcome) {
            case APPLIED, APPLIED_BEFORE_OTHERS -> "applied";
            case DUPLICATE, DUPLICATE_BEFORE_OTHERS -> "duplicate";
            case PARKED -> "parked";
        };
        count(consumer, word, 1);
    }

    void countApplied(String consumer, int events) {
        count(consumer, "applied", events);
    }

    void countRetry(String consumer) {
        registry.counter("socle.inbox.retries", "consumer", consumer).increment();
    }

    private void count(String consumer, String outcome, int events) {
        registry.counter("socle.inbox.events", "consumer", consumer, "outcome", outcome)
                .increment(events);
    }
}
