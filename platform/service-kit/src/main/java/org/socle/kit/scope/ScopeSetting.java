package org.socle.kit.scope;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;

/** Writes the scope into the running transaction, where the row-level security policies read it. */
@ApplicationScoped
class ScopeSetting {

    private final AgroalDataSource dataSource;

    ScopeSetting(AgroalDataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** Transaction-local: ends with the transaction, so that the pooled connection carries nothing to the next one. */
    void apply(TerritoryScope scope) {
        var sql = "SELECT set_config('app.lo', ?, true), set_config('app.hi', ?, true)";
        try (var connection = dataSource.getConnection();
                var statement = connection.prepareStatement(sql)) {
            statement.setString(1, Integer.toString(scope.lo()));
            statement.setString(2, Integer.toString(scope.hi()));
            statement.execute();
        } catch (SQLException e) {
            throw new IllegalStateException("the territory scope cannot be set", e);
        }
    }
}
