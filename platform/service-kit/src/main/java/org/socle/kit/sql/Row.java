package org.socle.kit.sql;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The row that is being read. A column that holds null is an error, except where the method's name allows it. */
public final class Row {

    private final ResultSet rows;

    Row(ResultSet rows) {
        this.rows = rows;
    }

    public String text(String column) {
        return present(column, rows::getString);
    }

    public Optional<String> optionalText(String column) {
        return Optional.ofNullable(read(column, rows::getString));
    }

    public UUID uuid(String column) {
        return present(column, name -> rows.getObject(name, UUID.class));
    }

    public Optional<UUID> optionalUuid(String column) {
        return Optional.ofNullable(read(column, name -> rows.getObject(name, UUID.class)));
    }

    public Instant instant(String column) {
        return present(column, name -> rows.getObject(name, OffsetDateTime.class))
                .toInstant();
    }

    public Optional<Instant> optionalInstant(String column) {
        return Optional.ofNullable(read(column, name -> rows.getObject(name, OffsetDateTime.class)))
                .map(OffsetDateTime::toInstant);
    }

    public LocalDate date(String column) {
        return present(column, name -> rows.getObject(name, LocalDate.class));
    }

    public int integer(String column) {
        return present(column, name -> rows.getObject(name, Integer.class));
    }

    public Optional<Integer> optionalInteger(String column) {
        return Optional.ofNullable(read(column, name -> rows.getObject(name, Integer.class)));
    }

    public long number(String column) {
        return present(column, name -> rows.getObject(name, Long.class));
    }

    public BigDecimal decimal(String column) {
        return present(column, rows::getBigDecimal);
    }

    public Optional<BigDecimal> optionalDecimal(String column) {
        return Optional.ofNullable(read(column, rows::getBigDecimal));
    }

    public boolean truth(String column) {
        return present(column, name -> rows.getObject(name, Boolean.class));
    }

    public byte[] bytes(String column) {
        return present(column, rows::getBytes);
    }

    public Optional<byte[]> optionalBytes(String column) {
        return Optional.ofNullable(read(column, rows::getBytes));
    }

    public <E extends Enum<E>> E constant(String column, Class<E> type) {
        return Enum.valueOf(type, text(column));
    }

    public <E extends Enum<E>> Optional<E> optionalConstant(String column, Class<E> type) {
        return optionalText(column).map(name -> Enum.valueOf(type, name));
    }

    public List<String> texts(String column) {
        return List.of(present(column, name -> (String[]) rows.getArray(name).getArray()));
    }

    public List<Long> numbers(String column) {
        return List.of(present(column, name -> (Long[]) rows.getArray(name).getArray()));
    }

    public Optional<LocalDate> optionalDate(String column) {
        return Optional.ofNullable(read(column, name -> rows.getObject(name, LocalDate.class)));
    }

    public Optional<Boolean> optionalTruth(String column) {
        return Optional.ofNullable(read(column, name -> rows.getObject(name, Boolean.class)));
    }

    private <T> T present(String column, Reading<T> reading) {
        var value = read(column, reading);
        if (value == null) {
            throw new IllegalStateException("the column " + column + " is null");
        }
        return value;
    }

    private static <T> @Nullable T read(String column, Reading<T> reading) {
        try {
            return reading.of(column);
        } catch (SQLException e) {
            throw new SqlFailed(e);
        }
    }

    private interface Reading<T> {
        @Nullable
        T of(String column) throws SQLException;
    }
}
