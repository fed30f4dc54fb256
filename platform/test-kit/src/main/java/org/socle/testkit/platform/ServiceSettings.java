package org.socle.testkit.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;

/** The settings files of the service under test, read before Quarkus reads them. */
record ServiceSettings(Map<String, String> values) {

    static ServiceSettings onTheClassPath() {
        var all = new TreeMap<String, String>();
        for (var file : List.of("META-INF/microprofile-config.properties", "application.properties")) {
            all.putAll(read(file));
        }
        return new ServiceSettings(all);
    }

    /** The service's own name, such as {@code registry}; empty where there is none, as in a gateway. */
    Optional<String> service() {
        return Optional.ofNullable(values.get("%test.socle.service"))
                .or(() -> Optional.ofNullable(values.get("socle.service")));
    }

    /** The channels that events come in by. */
    List<String> incomingChannels() {
        return values.keySet().stream()
                .filter(key -> key.matches("mp\\.messaging\\.incoming\\.[^.]+\\.connector"))
                .map(key -> key.split("\\.")[3])
                .distinct()
                .toList();
    }

    private static Map<String, String> read(String file) {
        var found = new TreeMap<String, String>();
        try {
            var resources = Thread.currentThread().getContextClassLoader().getResources(file);
            while (resources.hasMoreElements()) {
                var properties = new Properties();
                try (var stream = resources.nextElement().openStream()) {
                    properties.load(stream);
                }
                properties.stringPropertyNames().forEach(name -> found.put(name, properties.getProperty(name)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
        return found;
    }
}
