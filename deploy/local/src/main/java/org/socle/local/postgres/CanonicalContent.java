package org.socle.local.postgres;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * One line per table: its rows counted, and a checksum of what they say. Generated identifiers, times and secrets are
 * left out, so that two runs of the same work agree, and the order of rows does not matter.
 */
public final class CanonicalContent {

    /** Bookkeeping of how the work was done rather than what it came to. */
    private static final Set<String> BOOKKEEPING =
            Set.of("flyway_schema_history", "idempotency_key", "operation", "audit_entry", "outbox", "outbox_shard");

    /** Columns drawn at random or numbered by arrival, per table; {@code *} is every table. */
    private static final Map<String, Set<String>> DRAWN = Map.of(
            "*", Set.of("seq", "traceparent"),
            "event_log", Set.of("position"),
            "social_number", Set.of("number"));

    /** Where a value depends on chance: uuid, times, and bytes, which are sealed or hashed with a nonce or key. */
    private static final Set<String> TYPES_LEFT_OUT = Set.of("uuid", "timestamptz", "timestamp", "bytea", "_uuid");

    private CanonicalContent() {}

    /** Table name to {@code rows checksum}, for every table of the database. */
    public static Map<String, String> of(Connection connection) throws SQLException {
        var content = new TreeMap<String, String>();
        for (var table : tables(connection)) {
            content.put(table, digest(connection, table, columns(connection, table)));
        }
        return content;
    }

    private static List<String> tables(Connection connection) throws SQLException {
        var tables = texts(
                connection,
                "SELECT tablename FROM pg_tables WHERE schemaname = 'public' ORDER BY tablename",
                List.of());
        return tables.stream().filter(table -> !BOOKKEEPING.contains(table)).toList();
    }

    private static List<String> columns(Connection connection, String table) throws SQLException {
        var sql = """
                SELECT a.attname || ' ' || t.typname
                  FROM pg_attribute a
                  JOIN pg_type t ON t.oid = a.atttypid
                 WHERE a.attrelid = ?::regclass AND a.attnum > 0 AND NOT a.attisdropped
                 ORDER BY a.attname
                """;
        var drawn = DRAWN.getOrDefault(table, Set.of());
        var everywhere = DRAWN.getOrDefault("*", Set.of());
        return texts(connection, sql, List.of("public." + table)).stream()
                .map(line -> line.split(" "))
                .filter(column -> !TYPES_LEFT_OUT.contains(column[1]))
                .map(column -> column[0])
                .filter(column -> !drawn.contains(column) && !everywhere.contains(column))
                .toList();
    }

    /** Identifiers and times inside texts and JSON are blotted out before a row is hashed. */
    private static String digest(Connection connection, String table, List<String> columns) throws SQLException {
        if (columns.isEmpty()) {
            return texts(connection, "SELECT count(*)::text FROM public." + table, List.of())
                    .getFirst();
        }
        var said = columns.stream()
                .map(column -> "'%1$s', t.%1$s".formatted(column))
                .toList();
        var sql = """
                WITH said AS (
                    SELECT md5(regexp_replace(
                               regexp_replace(jsonb_build_object(%s)::text,
                                   '[0-9a-f]{8}-?[0-9a-f]{4}-?[0-9a-f]{4}-?[0-9a-f]{4}-?[0-9a-f]{12}', 'ID', 'g'),
                                   '\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d[0-9.:+Z-]*', 'TIME', 'g')) AS row
                      FROM public.%s t)
                SELECT count(*) || ' ' || coalesce(md5(string_agg(row, '' ORDER BY row)), '-') FROM said
                """.formatted(String.join(", ", said), table);
        return texts(connection, sql, List.of()).getFirst();
    }

    private static List<String> texts(Connection connection, String sql, List<String> parameters) throws SQLException {
        var texts = new ArrayList<String>();
        try (var statement = connection.prepareStatement(sql)) {
            for (var index = 0; index < parameters.size(); index++) {
                statement.setString(index + 1, parameters.get(index));
            }
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    texts.add(rows.getString(1));
                }
            }
        }
        return texts;
    }
}
