package org.socle.kit.scope;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import org.socle.kit.caller.Caller;

/**
 * Writes the scope into the running transaction, where the row-level security policies read it, and in whose name it runs,
 * where triggers that keep what is superseded read it.
 */
@ApplicationScoped
class ScopeSetting {

    private final AgroalDataSource dataSource;
    private final Caller caller;

    ScopeSetting(AgroalDataSource dataSource, Caller caller) {
        this.dataSource = dataSource;
        this.caller = caller;
    }

    /** @throws IllegalStateException when the transaction sees nothing at all */
    TerritoryScope current() {
        var sql =
                "SELECT nullif(current_setting('app.lo', true), '')::int, nullif(current_setting('app.hi', true), '')::int";
        try (var connection = dataSource.getConnection();
                var statement = connection.prepareStatement(sql);
                var rows = statement.executeQuery()) {
            rows.next();
            int lo = rows.getInt(1);
            int hi = rows.getInt(2);
            if (rows.wasNull()) {
                throw new IllegalStateException("the transaction has no territory scope");
            }
            return new TerritoryScope(lo, hi);
        } catch (SQLException e) {
            throw new IllegalStateException("the territory scope cannot be read", e);
        }
    }

    /** Transaction-local: ends with the transaction, so that the pooled connection carries nothing to the next one. */
    void apply(TerritoryScope scope) {
        var sql =
                "SELECT set_config('app.lo', ?, true), set_config('app.hi', ?, true), set_config('app.subject', ?, true)";
        try (var connection = dataSource.getConnection();
                var statement = connection.prepareStatement(sql)) {
            statement.setString(1, Integer.toString(scope.lo()));
            statement.setString(2, Integer.toString(scope.hi()));
            statement.setString(3, caller.subject());
            statement.execute();
        } catch (SQLException e) {
            throw new IllegalStateException("the territory scope cannot be set", e);
        }
    }
}
