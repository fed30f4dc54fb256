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

    /** Class path resource of its JSON Schema, such as {@code contracts/registry/person.registered.v1.schema.json}. */
    public String schemaResource() {
        return resource(".schema.json");
    }

    /** Class path resource of one payload as it is sent; producers write it in a test, consumers read it in theirs. */
    public String exampleResource() {
        return resource(".example.json");
    }

    private String resource(String ending) {
        var service = type.substring("org.socle.".length());
        return "contracts/" + service.replaceFirst("\\.", "/") + ending;
    }
}
