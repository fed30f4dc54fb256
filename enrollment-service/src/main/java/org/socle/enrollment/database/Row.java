package org.socle.enrollment.database;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One row of an answer, read by the names of its columns. */
public final class Row {

    private final ResultSet values;

    Row(ResultSet values) {
        this.values = values;
    }

    public String text(String column) throws SQLException {
        return present(values.getString(column), column);
    }

    public Optional<String> maybeText(String column) throws SQLException {
        return Optional.ofNullable(values.getString(column));
    }

    public UUID uuid(String column) throws SQLException {
        return present(values.getObject(column, UUID.class), column);
    }

    public Optional<UUID> maybeUuid(String column) throws SQLException {
        return Optional.ofNullable(values.getObject(column, UUID.class));
    }

    public int integer(String column) throws SQLException {
        return present(values.getObject(column, Integer.class), column);
    }

    public OptionalInt maybeInteger(String column) throws SQLException {
        var value = values.getObject(column, Integer.class);
        return value == null ? OptionalInt.empty() : OptionalInt.of(value);
    }

    public long number(String column) throws SQLException {
        return present(values.getObject(column, Long.class), column);
    }

    public double decimal(String column) throws SQLException {
        return present(values.getObject(column, Double.class), column);
    }

    public Optional<Double> maybeDecimal(String column) throws SQLException {
        return Optional.ofNullable(values.getObject(column, Double.class));
    }

    public boolean yes(String column) throws SQLException {
        return present(values.getObject(column, Boolean.class), column);
    }

    public Instant instant(String column) throws SQLException {
        return maybeInstant(column)
                .orElseThrow(() -> new IllegalStateException("Column " + column + " is unexpectedly NULL"));
    }

    public Optional<Instant> maybeInstant(String column) throws SQLException {
        return Optional.ofNullable(values.getObject(column, OffsetDateTime.class))
                .map(OffsetDateTime::toInstant);
    }

    public List<String> texts(String column) throws SQLException {
        Array array = present(values.getArray(column), column);
        return Arrays.stream((Object[]) array.getArray()).map(String::valueOf).toList();
    }

    public <E extends Enum<E>> E code(Class<E> type, String column) throws SQLException {
        return Enum.valueOf(type, text(column));
    }

    private static <T> T present(@Nullable T value, String column) {
        if (value == null) {
            throw new IllegalStateException("Column " + column + " is unexpectedly NULL");
        }
        return value;
    }
}
