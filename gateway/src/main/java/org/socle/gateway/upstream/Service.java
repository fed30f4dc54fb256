package org.socle.gateway.upstream;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A service of the platform, as callers know it by its path. */
public enum Service {
    REGISTRY,
    ENROLLMENT,
    BENEFITS,
    GRIEVANCE;

    /** The name in paths, problem codes and settings. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What stands before the service's own paths: {@code /api/registry}. */
    public String prefix() {
        return "/api/" + key();
    }

    public static Optional<Service> withKey(String key) {
        return Arrays.stream(values())
                .filter(service -> service.key().equals(key))
                .findFirst();
    }
}
