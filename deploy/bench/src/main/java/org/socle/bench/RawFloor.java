package org.socle.bench;

import java.sql.Array;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;

/**
 * The fastest that this PostgreSQL on this machine writes what one command writes: the very rows of one transaction,
 * found by its transaction id, are written again and again into tables of the same shape with the same indexes, by
 * batched JDBC, each time with new identities, one transaction per command.
 */
final class RawFloor implements AutoCloseable {

    private final String url;
    private final String user;
    private final String password;
    private final List<TableRows> tables;

    /**
     * @param sample selects the {@code xmin} of a row that the sampled transaction wrote
     */
    RawFloor(String url, String user, String password, String sample) throws SQLException {
        this.url = url;
        this.user = user;
        this.password = password;
        try (var connection = connect()) {
            this.tables = sample(connection, sample);
            prepare(connection);
        }
    }

    /** How many rows one command writes. */
    int rowsPerCommand() {
        return tables.stream().mapToInt(table -> table.rows().size()).sum();
    }

    double commandsPerSecond(int clients, Duration warmUp, Duration measured) throws Exception {
        var connections = new ArrayList<Connection>();
        try {
            return new ClosedLoop(clients, warmUp, measured).rate(() -> {
                var connection = connect();
                synchronized (connections) {
                    connections.add(connection);
                }
                connection.setAutoCommit(false);
                var writers = new ArrayList<Writer>();
                for (var table : tables) {
                    writers.add(new Writer(table, connection.prepareStatement(table.insert())));
                }
                return () -> {
                    var identities = new Identities();
                    for (var writer : writers) {
                        writer.write(identities);
                    }
                    connection.commit();
                };
            });
        } finally {
            for (var connection : connections) {
                connection.close();
            }
        }
    }

    @Override
    public void close() throws SQLException {
        try (var connection = connect();
                var statement = connection.createStatement()) {
            statement.execute("DROP SCHEMA IF EXISTS raw_floor CASCADE");
        }
    }

    private Connection connect() throws SQLException {
        return DriverManager.getConnection(url + "?reWriteBatchedInserts=true", user, password);
    }

    private void prepare(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("DROP SCHEMA IF EXISTS raw_floor CASCADE");
            statement.execute("CREATE SCHEMA raw_floor");
            for (var table : tables) {
                statement.execute(
                        "CREATE TABLE raw_floor.%1$s (LIKE public.%1$s INCLUDING ALL)".formatted(table.name()));
            }
        }
    }

    private static List<TableRows> sample(Connection connection, String sample) throws SQLException {
        var transaction = text(connection, sample);
        var names = texts(connection, "SELECT tablename FROM pg_tables WHERE schemaname = 'public' ORDER BY tablename");
        var tables = new ArrayList<TableRows>();
        for (var name : names) {
            var columns = columns(connection, name);
            var rows = rows(connection, name, columns, transaction);
            if (!rows.isEmpty()) {
                tables.add(new TableRows(name, columns, rows));
            }
        }
        return List.copyOf(tables);
    }

    /** The columns that an insert names, and whether each must be new in every row. */
    private static Map<String, Boolean> columns(Connection connection, String table) throws SQLException {
        var sql = """
                SELECT a.attname,
                       EXISTS (SELECT 1 FROM pg_index i
                                WHERE i.indrelid = a.attrelid AND i.indisunique AND a.attnum = ANY (i.indkey::int2[]))
                  FROM pg_attribute a
                 WHERE a.attrelid = ?::regclass AND a.attnum > 0 AND NOT a.attisdropped
                   AND a.attidentity = '' AND a.attgenerated = ''
                 ORDER BY a.attnum
                """;
        var columns = new LinkedHashMap<String, Boolean>();
        try (var statement = connection.prepareStatement(sql)) {
            statement.setString(1, "public." + table);
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    columns.put(rows.getString(1), rows.getBoolean(2));
                }
            }
        }
        return columns;
    }

    private static List<List<@Nullable Object>> rows(
            Connection connection, String table, Map<String, Boolean> columns, String transaction) throws SQLException {
        var sql = "SELECT %s FROM public.%s WHERE xmin::text = '%s'"
                .formatted(String.join(", ", columns.keySet()), table, transaction);
        var found = new ArrayList<List<@Nullable Object>>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                var row = new ArrayList<@Nullable Object>();
                for (var column = 1; column <= columns.size(); column++) {
                    row.add(rows.getObject(column));
                }
                found.add(row);
            }
        }
        return found;
    }

    private static String text(Connection connection, String sql) throws SQLException {
        var texts = texts(connection, sql);
        if (texts.size() != 1) {
            throw new SQLException("expected one value from: " + sql);
        }
        return texts.getFirst();
    }

    private static List<String> texts(Connection connection, String sql) throws SQLException {
        var texts = new ArrayList<String>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                texts.add(rows.getString(1));
            }
        }
        return texts;
    }

    /** What the sampled command wrote into one table. */
    private record TableRows(String name, Map<String, Boolean> columns, List<List<@Nullable Object>> rows) {
        String insert() {
            var marks = String.join(
                    ", ", columns.keySet().stream().map(column -> "?").toList());
            return "INSERT INTO raw_floor.%s (%s) VALUES (%s)"
                    .formatted(name, String.join(", ", columns.keySet()), marks);
        }
    }

    private record Writer(TableRows table, PreparedStatement statement) {
        void write(Identities identities) throws SQLException {
            var unique = List.copyOf(table.columns().values());
            for (var row : table.rows()) {
                for (var column = 0; column < row.size(); column++) {
                    statement.setObject(column + 1, identities.renewed(row.get(column), unique.get(column)));
                }
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }

    /** New values for one command: the same old id becomes the same new id in every table. */
    private static final class Identities {

        private static final Set<String> DRAWN = ConcurrentHashMap.newKeySet();

        private final Map<UUID, UUID> uuids = new HashMap<>();

        @Nullable
        Object renewed(@Nullable Object value, boolean unique) throws SQLException {
            return switch (value) {
                case null -> null;
                case UUID uuid -> renewed(uuid);
                case String text -> text(text, unique);
                case byte[] bytes when unique -> random(bytes.length);
                case Long number
                when unique -> number > 1000 ? ThreadLocalRandom.current().nextLong(1L << 62) : number;
                case Array array -> array;
                default -> value;
            };
        }

        private UUID renewed(UUID old) {
            return uuids.computeIfAbsent(
                    old,
                    any -> new UUID(
                            (System.currentTimeMillis() << 16)
                                    | 0x7000
                                    | ThreadLocalRandom.current().nextInt(1 << 12),
                            ThreadLocalRandom.current().nextLong()));
        }

        /** Identifiers in text are a prefix and the digits of a UUID. */
        private String text(String text, boolean unique) {
            var start = text.indexOf('_') + 1;
            if (text.length() == start + 32 && start > 0) {
                var hex = text.substring(start);
                var old = new UUID(Long.parseUnsignedLong(hex, 0, 16, 16), Long.parseUnsignedLong(hex, 16, 32, 16));
                return text.substring(0, start) + renewed(old).toString().replace("-", "");
            }
            if (!unique) {
                return text;
            }
            return isDigits(text)
                    ? unusedDigits(text.length())
                    : HexFormat.of().formatHex(random(Math.max(4, text.length() / 2)));
        }

        private static boolean isDigits(String text) {
            return text.chars().allMatch(Character::isDigit);
        }

        /** Among some hundred thousand numbers of twelve digits two are the same every few hundred runs. */
        private static String unusedDigits(int length) {
            var digits = digits(length);
            while (!DRAWN.add(digits)) {
                digits = digits(length);
            }
            return digits;
        }

        /** A number that is issued never begins with 0 or 1. */
        private static String digits(int length) {
            var digits =
                    new StringBuilder().append(2 + ThreadLocalRandom.current().nextInt(8));
            while (digits.length() < length) {
                digits.append(ThreadLocalRandom.current().nextInt(10));
            }
            return digits.toString();
        }

        private static byte[] random(int length) {
            var bytes = new byte[length];
            ThreadLocalRandom.current().nextBytes(bytes);
            return bytes;
        }
    }
}
