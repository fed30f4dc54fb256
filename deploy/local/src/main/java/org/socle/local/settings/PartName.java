package org.socle.local.settings;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The parts of a platform, in the order in which they are shown. */
public enum PartName {
    POSTGRES("PostgreSQL", 15432),
    KAFKA("Kafka", 19092),
    KEYCLOAK("Keycloak", 8180),
    REGISTRY("registry", 8081),
    ENROLLMENT("enrollment", 8082),
    BENEFITS("benefits", 8083),
    GRIEVANCE("grievance", 8084),
    GATEWAY("gateway", 8080);

    private final String title;
    private final int defaultPort;

    PartName(String title, int defaultPort) {
        this.title = title;
        this.defaultPort = defaultPort;
    }

    public static final List<PartName> SERVICES = List.of(REGISTRY, ENROLLMENT, BENEFITS, GRIEVANCE);

    public String title() {
        return title;
    }

    /** Whether it is one of our own, built from this checkout. */
    public boolean isApplication() {
        return this == GATEWAY || SERVICES.contains(this);
    }

    /** The word typed for it and used in file names. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String portSetting() {
        return "SOCLE_" + name() + "_PORT";
    }

    int defaultPort() {
        return defaultPort;
    }

    public static Optional<PartName> of(String word) {
        return Arrays.stream(values()).filter(name -> name.word().equals(word)).findFirst();
    }
}
