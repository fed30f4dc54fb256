package org.socle.contracts;

/**
 * One kind of event.
 *
 * @param record the record that carries it
 * @param type its CloudEvents type, such as {@code org.socle.registry.person.registered.v1}
 * @param topic the Kafka topic it is sent to, such as {@code socle.registry.person.v1}
 */
public record EventType(Class<? extends DomainEvent> record, String type, String topic) {

    public EventType {
        if (!type.startsWith("org.socle.") || !topic.startsWith("socle.")) {
            throw new IllegalArgumentException("An event type starts with org.socle., a topic with socle.: " + type);
        }
    }
}
