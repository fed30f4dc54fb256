package org.socle.registry.search.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;

/** On a filled table and under row-level security, whose policies bind the table's owner as well. */
@QuarkusTest
class SearchPlanComponentTest {

    private static final int PERSONS = 100_000;

    @Test
    void aSearchReadsItsIndexAndNoTable() throws SQLException {
        try (var connection = DriverManager.getConnection(
                setting("SOCLE_DB_URL"), setting("SOCLE_DB_OWNER_USER"), setting("SOCLE_DB_OWNER_PASSWORD"))) {
            connection.setAutoCommit(false);
            fill(connection);

            String named = plan(connection, with(SqlSearchStore.SHARING, 0, Integer.MAX_VALUE));
            String inACommune = plan(connection, with(SqlSearchStore.SHARING, 65_537, 65_537));
            String born = plan(connection, with(SqlSearchStore.SHARING_BORN, 0, Integer.MAX_VALUE));

            assertThat(new String[] {named, inACommune, born})
                    .allSatisfy(plan -> assertThat(plan)
                            .contains("ix_person_search_key_key")
                            .doesNotContain("Seq Scan on person_search_key"));
            assertThat(born).contains("birth_year = ");
            connection.rollback();
        }
    }

    /** Every hundredth person has one of the sounds; nobody stays, since all of it is rolled back. */
    private static void fill(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("SELECT set_config('app.lo', '0', true), set_config('app.hi', '2147483647', true)");
            statement.execute("""
                    INSERT INTO person_search_key (key, territory_no, birth_year, person_id)
                    SELECT sound.key, 65536 * (1 + number %% 500) + 1, 1930 + number %% 90, gen_random_uuid()
                      FROM generate_series(1, %d) AS number
                     CROSS JOIN LATERAL (VALUES (number %% 100), (1000 + number %% 700), (5000 + number)) AS sound(key)
                    """.formatted(PERSONS));
            statement.execute("ANALYZE person_search_key");
        }
    }

    private static String with(String statement, int lo, int hi) {
        return statement
                .replace(":keys::bigint[]", "ARRAY[7, 1007]::bigint[]")
                .replace(":years::int[]", "ARRAY[1986, 1987, 1988, 0]::int[]")
                .replace(":lo", Integer.toString(lo))
                .replace(":hi", Integer.toString(hi))
                .replace(":most", "1001");
    }

    private static String plan(Connection connection, String statement) throws SQLException {
        try (var explain = connection.createStatement();
                var rows = explain.executeQuery("EXPLAIN (ANALYZE, BUFFERS, COSTS OFF) " + statement)) {
            var lines = Stream.<String>builder();
            while (rows.next()) {
                lines.add(rows.getString(1));
            }
            return lines.build().collect(Collectors.joining("\n"));
        }
    }

    private static String setting(String name) {
        return ConfigProvider.getConfig().getValue(name, String.class);
    }
}
