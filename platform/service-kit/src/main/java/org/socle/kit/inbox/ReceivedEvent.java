package org.socle.kit.inbox;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalLong;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.socle.contracts.DomainEvent;
import org.socle.contracts.EventCatalogue;
import org.socle.kit.event.EventHeaders;
import org.socle.kit.event.EventJson;

/**
 * An event as it came, nothing taken for granted yet.
 *
 * @param aggregateId the Kafka key; empty when there was none
 * @param payload never copied: it is handed on, not changed
 */
@SuppressWarnings("ArrayRecordComponent") // Kafka's own bytes; compared by nobody.
public record ReceivedEvent(
        String topic, int partition, long offset, String aggregateId, Map<String, String> headers, byte[] payload) {

    public ReceivedEvent {
        headers = Map.copyOf(headers);
    }

    public static ReceivedEvent of(ConsumerRecord<String, byte[]> record) {
        var headers = new LinkedHashMap<String, String>();
        for (var header : record.headers()) {
            if (header.value() != null) {
                headers.put(header.key(), new String(header.value(), StandardCharsets.UTF_8));
            }
        }
        var key = record.key() == null ? "" : record.key();
        var payload = record.value() == null ? new byte[0] : record.value();
        return new ReceivedEvent(record.topic(), record.partition(), record.offset(), key, headers, payload);
    }

    /** The same record with other content. */
    public ReceivedEvent mended(byte[] otherPayload, Map<String, String> otherHeaders) {
        return new ReceivedEvent(topic, partition, offset, aggregateId, otherHeaders, otherPayload);
    }

    @Nullable
    String type() {
        return headers.get(EventHeaders.TYPE);
    }

    /** The number within the aggregate; empty when the header is missing or no positive number. */
    public OptionalLong aggregateSeq() {
        try {
            var seq = Long.parseLong(headers.getOrDefault(EventHeaders.AGGREGATE_SEQ, ""));
            return seq > 0 ? OptionalLong.of(seq) : OptionalLong.empty();
        } catch (NumberFormatException e) {
            return OptionalLong.empty();
        }
    }

    /** @throws Unreadable when a header is missing or not what it should be */
    public EventHeader header() {
        var seq = aggregateSeq().orElseThrow(() -> new Unreadable(EventHeaders.AGGREGATE_SEQ + " is missing"));
        if (aggregateId.isEmpty()) {
            throw new Unreadable("the key is missing");
        }
        return new EventHeader(
                required(EventHeaders.ID),
                required(EventHeaders.TYPE),
                required(EventHeaders.SOURCE),
                time(),
                topic,
                aggregateId,
                seq,
                headers.get(EventHeaders.TRACEPARENT));
    }

    /**
     * @throws Unreadable when the payload is not what its type says
     * @throws UnknownType when this version does not know the type
     */
    public DomainEvent event(EventHeader header) {
        var type = EventCatalogue.find(header.type())
                .filter(known -> known.topic().equals(topic))
                .orElseThrow(() -> new UnknownType(header.type()));
        try {
            var event = EventJson.read(payload, type.record());
            if (!event.aggregateId().equals(aggregateId)) {
                throw new Unreadable("the key is not the id in the payload");
            }
            return event;
        } catch (IOException e) {
            throw new Unreadable(ParkingDetail.of(e), e);
        }
    }

    private Instant time() {
        try {
            return Instant.parse(required(EventHeaders.TIME));
        } catch (DateTimeException e) {
            throw new Unreadable(EventHeaders.TIME + " is no time in RFC 3339", e);
        }
    }

    private String required(String name) {
        var value = headers.get(name);
        if (value == null || value.isBlank()) {
            throw new Unreadable(name + " is missing");
        }
        return value;
    }

    /** Nobody can apply this as it is. The message never holds a value out of the payload. */
    static final class Unreadable extends RuntimeException {

        private static final long serialVersionUID = 1L;

        Unreadable(String message) {
            super(message);
        }

        Unreadable(String message, Throwable cause) {
            super(message, cause);
        }
    }

    /** A later version of this service may be able to apply it. */
    static final class UnknownType extends RuntimeException {

        private static final long serialVersionUID = 1L;

        UnknownType(String type) {
            super(type);
        }
    }
}
