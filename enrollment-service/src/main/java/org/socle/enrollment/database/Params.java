package org.socle.enrollment.database;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The values of a statement's {@code :names}. An empty optional is NULL; a collection is an array. */
public final class Params {

    private final Map<String, @Nullable Object> values = new HashMap<>();

    private Params() {}

    public static Params none() {
        return new Params();
    }

    public static Params of(String name, @Nullable Object value) {
        return new Params().and(name, value);
    }

    public Params and(String name, @Nullable Object value) {
        values.put(name, plain(value));
        return this;
    }

    @Nullable
    Object value(String name) {
        if (!values.containsKey(name)) {
            throw new IllegalArgumentException("No value for :" + name);
        }
        return values.get(name);
    }

    private static @Nullable Object plain(@Nullable Object value) {
        return switch (value) {
            case null -> null;
            case Optional<?> optional -> plain(optional.orElse(null));
            case Instant instant -> instant.atOffset(ZoneOffset.UTC);
            case Enum<?> code -> code.name();
            case Collection<?> all -> all.stream().map(Params::plain).toArray();
            default -> value;
        };
    }
}
