package org.socle.testkit.event;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.socle.contracts.DomainEvent;
import org.socle.contracts.EventCatalogue;
import org.socle.contracts.EventType;
import org.socle.kit.event.EventJson;

/** The golden example of each kind of event: what every consumer must be able to take. */
public final class GoldenEvents {

    private GoldenEvents() {}

    public static <E extends DomainEvent> E of(Class<E> kind) {
        var type = EventCatalogue.types().stream()
                .filter(each -> each.record() == kind)
                .findFirst()
                .orElseThrow(() -> new AssertionError(kind + " is in no catalogue"));
        try (var example = EventType.class.getClassLoader().getResourceAsStream(type.exampleResource())) {
            if (example == null) {
                throw new AssertionError(type.exampleResource() + " is missing");
            }
            return EventJson.read(example.readAllBytes(), kind);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
