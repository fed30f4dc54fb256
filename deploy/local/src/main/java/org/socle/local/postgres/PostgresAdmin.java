package org.socle.local.postgres;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * Makes databases and roles on a server, ours or anybody's. Everything may be repeated.
 *
 * @param serverUrl such as {@code jdbc:postgresql://127.0.0.1:15432/}
 */
public record PostgresAdmin(String serverUrl, String user, String password) {

    /** The database of one service, its owner and its application role, with these passwords from now on. */
    public Database createDatabase(String name, String ownerPassword, String appPassword) {
        if (!name.matches("[a-z][a-z0-9_]{0,50}")) {
            throw new IllegalArgumentException("Not a plain database name: " + name);
        }
        var database = new Database(name, serverUrl + name, name + "_owner", ownerPassword, name + "_app", appPassword);
        try {
            try (Connection connection = connect("postgres");
                    Statement statement = connection.createStatement()) {
                createRole(statement, database.ownerUser());
                createRole(statement, database.appUser());
                setPassword(statement, database.ownerUser(), ownerPassword);
                setPassword(statement, database.appUser(), appPassword);
                createDatabase(statement, database);
                if (name.equals("registry")) {
                    createMatcher(statement);
                }
            }
            grant(database);
            return database;
        } catch (SQLException e) {
            throw new IllegalStateException("Cannot make the database " + name + ": " + e.getMessage(), e);
        }
    }

    /** What the server says for a setting, such as {@code fsync}. */
    public String show(String setting) {
        try (Connection connection = connect("postgres");
                var statement = connection.prepareStatement("SELECT current_setting(?)")) {
            statement.setString(1, setting);
            try (var row = statement.executeQuery()) {
                row.next();
                return row.getString(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("Cannot ask PostgreSQL for " + setting + ": " + e.getMessage(), e);
        }
    }

    Connection connect(String database) throws SQLException {
        return DriverManager.getConnection(serverUrl + database, user, password);
    }

    private static void createDatabase(Statement statement, Database database) throws SQLException {
        if (!exists(statement, "SELECT FROM pg_database WHERE datname = '%s'".formatted(database.name()))) {
            // A server that is not ours may not let its administrator give things to a role it is not in.
            statement.execute("GRANT %s TO CURRENT_USER".formatted(database.ownerUser()));
            statement.execute("CREATE DATABASE %s OWNER %s".formatted(database.name(), database.ownerUser()));
        }
        statement.execute("REVOKE ALL ON DATABASE %s FROM PUBLIC".formatted(database.name()));
        statement.execute("GRANT CONNECT ON DATABASE %s TO %s".formatted(database.name(), database.appUser()));
    }

    private static void createRole(Statement statement, String role) throws SQLException {
        if (!exists(statement, "SELECT FROM pg_roles WHERE rolname = '%s'".formatted(role))) {
            statement.execute("CREATE ROLE %s LOGIN".formatted(role));
        }
    }

    /** The matcher owns the few functions that see the whole register; nobody can sign in as it. */
    private static void createMatcher(Statement statement) throws SQLException {
        if (!exists(statement, "SELECT FROM pg_roles WHERE rolname = 'registry_matcher'")) {
            statement.execute("CREATE ROLE registry_matcher NOLOGIN BYPASSRLS");
        }
        statement.execute("GRANT registry_matcher TO registry_owner");
    }

    private void grant(Database database) throws SQLException {
        try (Connection connection = connect(database.name());
                Statement statement = connection.createStatement()) {
            statement.execute("GRANT USAGE ON SCHEMA public TO " + database.appUser());
            if (database.name().equals("registry")) {
                statement.execute("GRANT USAGE, CREATE ON SCHEMA public TO registry_matcher");
            }
        }
    }

    private static void setPassword(Statement statement, String role, String password) throws SQLException {
        statement.execute("ALTER ROLE %s PASSWORD '%s'".formatted(role, password.replace("'", "''")));
    }

    private static boolean exists(Statement statement, String query) throws SQLException {
        try (var rows = statement.executeQuery(query)) {
            return rows.next();
        }
    }

    @Override
    public String toString() {
        return "PostgresAdmin[" + serverUrl + "]";
    }
}
