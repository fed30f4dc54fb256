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
        registry.counter("socle.inbox.events", "consumer", consumer, "outcome", word)
                .increment();
    }

    void countApplied(String consumer, int events) {
        registry.counter("socle.inbox.events", "consumer", consumer, "outcome", "applied")
                .increment(events);
    }

    void countRetry(String consumer) {
        registry.counter("socle.inbox.retries", "consumer", consumer).increment();
    }
}
