package org.socle.kit.outbox;

import java.util.Map;

/**
 * One event as it goes out.
 *
 * @param key the aggregate's id
 * @param payload the JSON text
 * @param headers CloudEvents attributes in binary mode
 */
public record OutgoingEvent(String topic, String key, String payload, Map<String, String> headers) {

    public OutgoingEvent {
        headers = Map.copyOf(headers);
    }
}
