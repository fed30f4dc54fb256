package org.socle.kit.view;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.socle.kit.inbox.EventConsumer.Arrival;
import org.socle.kit.inbox.ReceivedEvent;
import org.socle.kit.view.View.Part;

/**
 * Applies events of the log a second time, beside. Only what has had its effect is applied: an event that the inbox has
 * not taken yet, or has parked, is still to come, and must find the view as it was before it.
 */
@ApplicationScoped
class ReadAgain {

    private final Beside beside;
    private final AsideStore aside;

    ReadAgain(Beside beside, AsideStore aside) {
        this.beside = beside;
        this.aside = aside;
    }

    /** Returns how many were applied. */
    int apply(View view, List<ConsumerRecord<String, byte[]>> records) {
        var applied = 0;
        for (var part : view.parts()) {
            var own = records.stream()
                    .filter(record -> record.topic().equals(part.topic()))
                    .map(ReceivedEvent::of)
                    .toList();
            if (!own.isEmpty()) {
                applied += apply(part, own);
            }
        }
        return applied;
    }

    /** Applies what was put aside, as far as it has had its effect meanwhile. */
    void applyDue(View view) {
        for (var part : view.parts()) {
            for (var due = aside.due(part); !due.isEmpty(); due = aside.due(part)) {
                if (apply(part, due) == 0) {
                    break;
                }
            }
        }
    }

    private int apply(Part part, List<ReceivedEvent> received) {
        var events = aside.corrected(part, received);
        var reaches = beside.reaches(
                part, events.stream().map(ReceivedEvent::aggregateId).collect(Collectors.toSet()));
        var arrivals = new ArrayList<Arrival>();
        var lasts = new HashMap<String, Long>();
        for (var event : events) {
            var reach = reaches.getOrDefault(event.aggregateId(), new Beside.Reach(0, 0));
            var seq = event.aggregateSeq().orElse(Long.MAX_VALUE);
            if (seq <= reach.here()) {
                continue; // A second copy.
            }
            if (seq > reach.there() || seq != reach.here() + 1) {
                aside.add(part, event);
                continue;
            }
            var header = event.header();
            arrivals.add(new Arrival(event.event(header), header));
            reaches.put(event.aggregateId(), reach.forward());
            lasts.put(event.aggregateId(), seq);
        }
        if (!arrivals.isEmpty()) {
            part.consumer().keep(arrivals);
            beside.move(part, lasts);
        }
        return arrivals.size();
    }
}
