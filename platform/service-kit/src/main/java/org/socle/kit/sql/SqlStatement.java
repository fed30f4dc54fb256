package org.socle.kit.sql;

import io.agroal.api.AgroalDataSource;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** One statement with its parameters; run it once, in the transaction that is open. */
public final class SqlStatement {

    private final AgroalDataSource dataSource;
    private final NamedSql sql;
    private final Map<String, @Nullable Object> values = new HashMap<>();

    SqlStatement(AgroalDataSource dataSource, NamedSql sql) {
        this.dataSource = dataSource;
        this.sql = sql;
    }

    /** Sets a parameter; an enum is sent as its name, an instant as a time in UTC, an empty optional as NULL. */
    public SqlStatement with(String name, @Nullable Object value) {
        return set(name, value);
    }

    /**
     * Sets an array parameter, for moving many rows with one statement. The type is PostgreSQL's, such as {@code uuid} or,
     * for elements of bytes, {@code bytea}.
     */
    public SqlStatement withArray(String name, String type, Collection<? extends @Nullable Object> elements) {
        return set(name, new SqlArray(type, SqlElements.of(type, elements)));
    }

    /** The same with one element of each row. */
    public <T> SqlStatement withArray(
            String name, String type, Collection<T> rows, Function<? super T, ? extends @Nullable Object> column) {
        List<@Nullable Object> elements = new ArrayList<>(rows.size());
        rows.forEach(row -> elements.add(column.apply(row)));
        return withArray(name, type, elements);
    }

    /** Every row, in the statement's order. */
    public <T> List<T> list(Function<Row, T> reader) {
        return run(statement -> {
            var found = new ArrayList<T>();
            try (var rows = statement.executeQuery()) {
                var row = new Row(rows);
                while (rows.next()) {
                    found.add(reader.apply(row));
                }
            }
            return found;
        });
    }

    /** The first row, if there is any. */
    public <T> Optional<T> first(Function<Row, T> reader) {
        return run(statement -> {
            try (var rows = statement.executeQuery()) {
                return rows.next() ? Optional.of(reader.apply(new Row(rows))) : Optional.empty();
            }
        });
    }

    /** The one row a statement always has, such as a count. */
    public <T> T one(Function<Row, T> reader) {
        return first(reader).orElseThrow(() -> new IllegalStateException("the statement found no row"));
    }

    /** Changes rows and tells how many. */
    public int update() {
        return run(PreparedStatement::executeUpdate);
    }

    /**
     * The same change for many rows, sent together.
     *
     * @param set sets all parameters from a row
     */
    public <T> void updateEach(Collection<T> rows, BiConsumer<SqlStatement, T> set) {
        if (rows.isEmpty()) {
            return;
        }
        prepared((connection, statement) -> {
            for (var row : rows) {
                values.clear();
                set.accept(this, row);
                bind(connection, statement);
                statement.addBatch();
            }
            return statement.executeBatch();
        });
    }

    /** Runs a statement whose answer does not matter, such as taking a lock. */
    public void execute() {
        run(PreparedStatement::execute);
    }

    private SqlStatement set(String name, @Nullable Object value) {
        if (!sql.names().contains(name)) {
            throw new IllegalArgumentException("the statement has no parameter " + name);
        }
        values.put(name, value);
        return this;
    }

    private <T> T run(Work<T> work) {
        return prepared((connection, statement) -> {
            bind(connection, statement);
            return work.on(statement);
        });
    }

    private <T> T prepared(Preparation<T> preparation) {
        try (var connection = dataSource.getConnection();
                var statement = connection.prepareStatement(sql.text())) {
            return preparation.on(connection, statement);
        } catch (SQLException e) {
            throw new SqlFailed(e);
        }
    }

    private void bind(Connection connection, PreparedStatement statement) throws SQLException {
        for (var index = 0; index < sql.names().size(); index++) {
            bind(connection, statement, index + 1, sql.names().get(index));
        }
    }

    private void bind(Connection connection, PreparedStatement statement, int index, String name) throws SQLException {
        if (!values.containsKey(name)) {
            throw new IllegalStateException("the parameter " + name + " was not set");
        }
        var value = values.get(name);
        if (value instanceof SqlArray(var type, var elements)) {
            statement.setArray(index, connection.createArrayOf(type, elements));
            return;
        }
        statement.setObject(index, sendable(value));
    }

    static @Nullable Object sendable(@Nullable Object value) {
        return switch (value) {
            case Instant instant -> instant.atOffset(ZoneOffset.UTC);
            case Enum<?> constant -> constant.name();
            case Optional<?> optional -> sendable(optional.orElse(null));
            case null, default -> value;
        };
    }

    // Two arrays are never compared.
    @SuppressWarnings("ArrayRecordComponent")
    private record SqlArray(String type, @Nullable Object[] elements) {}

    private interface Work<T> {
        T on(PreparedStatement statement) throws SQLException;
    }

    private interface Preparation<T> {
        T on(Connection connection, PreparedStatement statement) throws SQLException;
    }
}
