package org.socle.kit.sql;

import java.util.Collection;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * The elements of an array parameter in the Java type that the driver sends as bytes. Elements of any other type become
 * text, quoted one by one here and parsed one by one in the database, which lists of many rows feel.
 */
final class SqlElements {

    private SqlElements() {}

    static @Nullable Object[] of(String type, Collection<? extends @Nullable Object> elements) {
        return switch (type) {
            case "bigint" -> each(elements, value -> ((Number) value).longValue(), Long[]::new);
            case "integer", "int4" -> each(elements, value -> ((Number) value).intValue(), Integer[]::new);
            case "boolean" -> each(elements, Boolean.class::cast, Boolean[]::new);
            case "bytea" -> each(elements, byte[].class::cast, byte[][]::new);
            case "text" -> each(elements, String::valueOf, String[]::new);
            default -> each(elements, value -> value, Object[]::new);
        };
    }

    private static <T> @Nullable T[] each(
            Collection<? extends @Nullable Object> elements,
            Function<Object, T> form,
            IntFunction<@Nullable T[]> array) {
        @Nullable T[] formed = array.apply(elements.size());
        int at = 0;
        for (@Nullable Object element : elements) {
            @Nullable Object value = SqlStatement.sendable(element);
            formed[at++] = value == null ? null : form.apply(value);
        }
        return formed;
    }
}
