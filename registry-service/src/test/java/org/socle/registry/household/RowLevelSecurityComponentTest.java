package org.socle.registry.household;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.socle.registry.RegistryApi;
import org.socle.registry.SampleHousehold;
import org.socle.testkit.identity.TestToken;

/** What the database itself shows to the service's role when the service's own filters are out of the way. */
@QuarkusTest
class RowLevelSecurityComponentTest {

    private static final int DAKAR = 1 << 22;

    @BeforeEach
    void registerSomebodyInDakar() {
        RegistryApi.loadTerritories();
        var nin = SampleHousehold.anyNin();
        var household = SampleHousehold.of(SampleHousehold.member(
                "HEAD",
                "Awa",
                SampleHousehold.anyName(),
                "FEMALE",
                SampleHousehold.anyDay(),
                ", \"national_ids\": [{\"type\": \"NIN\", \"number\": \"" + nin
                        + "\"}], \"background\": {\"birth_place\": \"Dakar\"}"));
        RegistryApi.as(TestToken.registrar())
                .acts()
                .body(household.with("\"kind\": \"HOMELESS\"").json())
                .post("/v1/households")
                .then()
                .statusCode(201);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "household",
                "household_profile",
                "person",
                "person_identifier",
                "person_profile",
                "social_number",
                "source_record",
                "dedup_person",
                "dedup_key",
                "household_score"
            })
    void rowsAreSeenOnlyFromTheirOwnRegion(String table) throws SQLException {
        try (Connection connection = asTheService()) {
            assertThat(count(connection, table)).as("without a scope").isZero();
            assertThat(countIn(connection, table + " WHERE territory_no < " + (2 << 22), 2 << 22, (3 << 22) - 1))
                    .as("of Dakar in another region")
                    .isZero();
            assertThat(countIn(connection, table, DAKAR, (2 << 22) - 1))
                    .as("in Dakar")
                    .isPositive();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "household",
                "household_profile",
                "person",
                "person_identifier",
                "person_profile",
                "review",
                "review_note",
                "social_number",
                "partner_person"
            })
    void theServiceCanNeitherOwnNorPassTheRows(String table) throws SQLException {
        try (Connection connection = asTheService();
                var rows = connection
                        .createStatement()
                        .executeQuery("SELECT relrowsecurity, relforcerowsecurity, pg_get_userbyid(relowner) AS owner,"
                                + " current_user AS me, (SELECT rolbypassrls OR rolsuper FROM pg_roles WHERE rolname ="
                                + " current_user) AS passes FROM pg_class WHERE relname = '" + table + "'")) {
            rows.next();

            assertThat(rows.getBoolean("relrowsecurity")).isTrue();
            assertThat(rows.getBoolean("relforcerowsecurity")).isTrue();
            assertThat(rows.getString("owner")).isNotEqualTo(rows.getString("me"));
            assertThat(rows.getBoolean("passes")).isFalse();
        }
    }

    @Test
    void aRowCannotBeWrittenIntoAnotherRegion() throws SQLException {
        try (Connection connection = asTheService()) {
            connection.setAutoCommit(false);
            setScope(connection, DAKAR, (2 << 22) - 1);

            assertThatThrownBy(() -> connection
                            .createStatement()
                            .executeUpdate("UPDATE household SET territory_no = " + (2 << 22)))
                    .hasMessageContaining("row-level security");
            connection.rollback();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"audit_entry", "identity_event", "review_note", "source_record", "social_number"})
    void historyCannotBeRewritten(String table) throws SQLException {
        try (Connection connection = asTheService()) {
            for (String verb : List.of("DELETE FROM " + table, "UPDATE " + table + " SET " + columnOf(table))) {
                assertThatThrownBy(() -> connection.createStatement().executeUpdate(verb))
                        .hasMessageContaining("permission denied");
            }
        }
    }

    private static String columnOf(String table) {
        return switch (table) {
            case "audit_entry" -> "action = 'x'";
            case "identity_event", "review_note" -> "note = 'x'";
            case "source_record" -> "person_id = id";
            default -> "number = '234567890123'";
        };
    }

    private static long countIn(Connection connection, String table, int lo, int hi) throws SQLException {
        connection.setAutoCommit(false);
        setScope(connection, lo, hi);
        long count = count(connection, table);
        connection.rollback();
        connection.setAutoCommit(true);
        return count;
    }

    private static void setScope(Connection connection, int lo, int hi) throws SQLException {
        try (var statement =
                connection.prepareStatement("SELECT set_config('app.lo', ?, true), set_config('app.hi', ?, true)")) {
            statement.setString(1, Integer.toString(lo));
            statement.setString(2, Integer.toString(hi));
            statement.execute();
        }
    }

    private static long count(Connection connection, String table) throws SQLException {
        try (var rows = connection.createStatement().executeQuery("SELECT count(*) FROM " + table)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private static Connection asTheService() throws SQLException {
        var config = ConfigProvider.getConfig();
        return DriverManager.getConnection(
                config.getValue("quarkus.datasource.jdbc.url", String.class),
                config.getValue("quarkus.datasource.username", String.class),
                config.getValue("quarkus.datasource.password", String.class));
    }
}
