package org.socle.registry.intake.domain;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How an organisation's lists become ours: which of its columns are which, and which of its values.
 *
 * @param name the organisation's own name for it
 * @param version counted up with every change
 */
public record ColumnMapping(
        String organisation, String name, long version, List<Column> columns, List<Value> values, Instant changedAt) {

    public ColumnMapping {
        columns = List.copyOf(columns);
        values = List.copyOf(values);
    }

    /**
     * One column.
     *
     * @param column what the list calls it, in any case
     * @param as our column; null for one to be left out
     */
    public record Column(String column, @Nullable String as) {
        public Optional<String> ours() {
            return Optional.ofNullable(as);
        }
    }

    /**
     * One value of a column.
     *
     * @param column our column
     * @param value what the list says, in any case
     * @param as what it says in our words
     */
    public record Value(String column, String value, String as) {}

    /** What the mapping says of a column; empty when it says nothing. */
    public Optional<Column> column(String named) {
        return columns.stream().filter(column -> same(column.column(), named)).findFirst();
    }

    /** The cell in our words. */
    public String translate(String column, String cell) {
        return values.stream()
                .filter(value -> value.column().equals(column) && same(value.value(), cell))
                .findFirst()
                .map(Value::as)
                .orElse(cell);
    }

    private static boolean same(String one, String other) {
        return one.strip().toLowerCase(Locale.ROOT).equals(other.strip().toLowerCase(Locale.ROOT));
    }
}
