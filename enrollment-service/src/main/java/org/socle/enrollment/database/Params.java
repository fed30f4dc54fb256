package org.socle.enrollment.database;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
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

    /** One array parameter with a value for each of the rows, for moving many with one statement. */
    public static <T> Params each(String name, Collection<T> rows, Function<T, @Nullable Object> column) {
        return new Params().andEach(name, rows, column);
    }

    public <T> Params andEach(String name, Collection<T> rows, Function<T, @Nullable Object> column) {
        List<@Nullable Object> elements = new ArrayList<>(rows.size());
        rows.forEach(row -> elements.add(column.apply(row)));
        return and(name, elements);
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
