package org.socle.testkit.event;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.socle.contracts.DomainEvent;
import org.socle.contracts.EventCatalogue;
import org.socle.kit.event.EventHeaders;
import org.socle.kit.event.EventJson;

/** Kafka records as another service's outbox makes them. */
public final class TestRecords {

    private TestRecords() {}

    public static ConsumerRecord<String, byte[]> of(DomainEvent event, long aggregateSeq, long offset, Instant time) {
        var type = EventCatalogue.typeOf(event);
        var payload = payload(event).getBytes(StandardCharsets.UTF_8);
        var record = new ConsumerRecord<>(type.topic(), 0, offset, event.aggregateId(), payload);
        header(record, EventHeaders.SPEC_VERSION, "1.0");
        header(record, EventHeaders.ID, UUID.randomUUID().toString());
        header(record, EventHeaders.TYPE, type.type());
        header(record, EventHeaders.SOURCE, "urn:socle:test");
        header(record, EventHeaders.TIME, time.toString());
        header(record, EventHeaders.CONTENT_TYPE, "application/json");
        header(record, EventHeaders.AGGREGATE_SEQ, Long.toString(aggregateSeq));
        return record;
    }

    /** The event as JSON text. */
    public static String payload(DomainEvent event) {
        return EventJson.write(event);
    }

    private static void header(ConsumerRecord<String, byte[]> record, String name, String value) {
        record.headers().add(name, value.getBytes(StandardCharsets.UTF_8));
    }
}
