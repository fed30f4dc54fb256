package org.socle.enrollment.database;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Runs statements on the connection of the running transaction. */
@ApplicationScoped
public class Database {

    private final AgroalDataSource dataSource;

    Database(AgroalDataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** Every row that is found. */
    public <T> List<T> all(String sql, Params params, RowReader<T> reader) {
        return withStatement(sql, (connection, statement, names) -> {
            bind(connection, statement, names, params);
            var found = new ArrayList<T>();
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    found.add(reader.read(new Row(rows)));
                }
            }
            return List.copyOf(found);
        });
    }

    /** The row that is found, where at most one can be. */
    public <T> Optional<T> one(String sql, Params params, RowReader<T> reader) {
        var found = all(sql, params, reader);
        if (found.size() > 1) {
            throw new IllegalStateException("More than one row where there can be one");
        }
        return found.stream().findFirst();
    }

    /** Runs a statement that returns nothing that matters, such as taking a lock. */
    public void run(String sql, Params params) {
        withStatement(sql, (connection, statement, names) -> {
            bind(connection, statement, names, params);
            return statement.execute();
        });
    }

    /** How many rows were changed. */
    public int change(String sql, Params params) {
        return withStatement(sql, (connection, statement, names) -> {
            bind(connection, statement, names, params);
            return statement.executeUpdate();
        });
    }

    /** The same change for many rows, sent together. */
    public void changeEach(String sql, List<Params> rows) {
        if (rows.isEmpty()) {
            return;
        }
        withStatement(sql, (connection, statement, names) -> {
            for (var row : rows) {
                bind(connection, statement, names, row);
                statement.addBatch();
            }
            return statement.executeBatch();
        });
    }

    private <T> T withStatement(String sql, Work<T> work) {
        var named = NamedSql.of(sql);
        try (var connection = dataSource.getConnection();
                var statement = connection.prepareStatement(named.text())) {
            return work.on(connection, statement, named.names());
        } catch (SQLException e) {
            throw new DatabaseException(e);
        }
    }

    private static void bind(Connection connection, PreparedStatement statement, List<String> names, Params params)
            throws SQLException {
        for (var index = 0; index < names.size(); index++) {
            set(connection, statement, index + 1, params.value(names.get(index)));
        }
    }

    private static void set(Connection connection, PreparedStatement statement, int index, @Nullable Object value)
            throws SQLException {
        if (value instanceof Object[] elements) {
            statement.setArray(index, array(connection, elements));
        } else {
            statement.setObject(index, value);
        }
    }

    /** Whatever is not sent as itself is sent as text, which the statement casts. */
    private static Array array(Connection connection, @Nullable Object[] elements) throws SQLException {
        var first = Arrays.stream(elements).filter(Objects::nonNull).findFirst().orElse("");
        return switch (first) {
            case UUID _ -> connection.createArrayOf("uuid", elements);
            case Integer _ ->
                connection.createArrayOf("integer", Arrays.copyOf(elements, elements.length, Integer[].class));
            default ->
                connection.createArrayOf(
                        "text",
                        Arrays.stream(elements)
                                .map(each -> each == null ? null : each.toString())
                                .toArray(String[]::new));
        };
    }

    /** Reads one row. */
    @FunctionalInterface
    public interface RowReader<T> {
        T read(Row row) throws SQLException;
    }

    private interface Work<T> {
        T on(Connection connection, PreparedStatement statement, List<String> names) throws SQLException;
    }
}
