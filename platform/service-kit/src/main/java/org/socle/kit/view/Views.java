package org.socle.kit.view;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.Config;
import org.socle.kit.view.View.Part;

/** The views of this service, by name. */
@ApplicationScoped
class Views {

    private static final String CHANNEL = "mp.messaging.incoming.";

    private final List<View> views;

    Views(@All List<ViewConsumer> consumers, Config config) {
        // A service that owns what others follow has the consumer too, switched off: its tables follow from no event.
        views = consumers.stream()
                .filter(consumer -> config.getOptionalValue(CHANNEL + consumer.channel() + ".enabled", Boolean.class)
                        .orElse(true))
                .map(consumer ->
                        new Part(consumer, config.getValue(CHANNEL + consumer.channel() + ".topic", String.class)))
                .collect(Collectors.groupingBy(part -> part.consumer().view(), TreeMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(view -> new View(view.getKey(), view.getValue()))
                .toList();
    }

    List<View> all() {
        return views;
    }

    Optional<View> find(String name) {
        return views.stream().filter(view -> view.name().equals(name)).findFirst();
    }
}
