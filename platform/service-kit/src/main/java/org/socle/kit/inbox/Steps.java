package org.socle.kit.inbox;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.socle.kit.inbox.EventConsumer.Arrival;

/** How far several events take one consumer in the history of each of their aggregates. */
record Steps(String consumer, List<Step> steps) {

    Steps {
        steps = List.copyOf(steps);
    }

    /** The first and the last of an aggregate's events, between which none is missing. */
    record Step(String topic, String aggregateId, long first, long last) {}

    /** Empty when the events of an aggregate do not follow on one another. */
    static Optional<Steps> of(String consumer, List<Arrival> arrivals) {
        var steps = new LinkedHashMap<InboxKey, Step>();
        for (var arrival : arrivals) {
            var header = arrival.header();
            var key = new InboxKey(consumer, header.topic(), header.aggregateId());
            var before = steps.get(key);
            if (before != null && before.last() + 1 != header.aggregateSeq()) {
                return Optional.empty();
            }
            var first = before == null ? header.aggregateSeq() : before.first();
            steps.put(key, new Step(key.topic(), key.aggregateId(), first, header.aggregateSeq()));
        }
        return Optional.of(new Steps(consumer, List.copyOf(steps.values())));
    }

    /** The aggregates whose history begins here. */
    List<Step> beginnings() {
        return steps.stream().filter(step -> step.first() == 1).toList();
    }

    List<Step> continuations() {
        return steps.stream().filter(step -> step.first() > 1).toList();
    }
}
