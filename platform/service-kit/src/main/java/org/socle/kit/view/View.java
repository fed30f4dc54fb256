package org.socle.kit.view;

import java.util.List;

/**
 * What a service keeps of others under one name.
 *
 * @param parts one for each consumer
 */
record View(String name, List<Part> parts) {

    View {
        parts = List.copyOf(parts);
    }

    List<String> tables() {
        return parts.stream().flatMap(part -> part.consumer().tables().stream()).toList();
    }

    List<String> topics() {
        return parts.stream().map(Part::topic).toList();
    }

    List<String> consumers() {
        return parts.stream().map(part -> part.consumer().name()).toList();
    }

    /** A consumer and where its events lie. */
    record Part(ViewConsumer consumer, String topic) {}
}
