package org.socle.registry.history.store;

import jakarta.enterprise.context.ApplicationScoped;
import org.socle.kit.sql.Sql;
import org.socle.registry.history.CauseJson;
import org.socle.registry.history.CauseStore;
import org.socle.registry.history.domain.Cause;

@ApplicationScoped
class SqlCauseStore implements CauseStore {

    private final Sql sql;
    private final CauseJson json;

    SqlCauseStore(Sql sql, CauseJson json) {
        this.sql = sql;
        this.json = json;
    }

    @Override
    public void because(Cause cause) {
        sql.of("SELECT set_config('app.cause', :cause, true)")
                .with("cause", json.text(cause))
                .execute();
    }
}
