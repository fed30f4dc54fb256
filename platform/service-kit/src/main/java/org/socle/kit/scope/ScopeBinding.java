package org.socle.kit.scope;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.TransactionScoped;
import java.util.Optional;
import org.socle.kit.caller.Caller;
import org.socle.kit.territory.Territories;
import org.socle.kit.territory.Territory;

/**
 * Tells PostgreSQL, at the start of every transaction, which areas it may show. Row-level security compares these two
 * settings; they end with the transaction, so that a pooled connection never carries another caller's scope.
 */
@ApplicationScoped
class ScopeBinding {

    private final ScopeSetting setting;
    private final Caller caller;
    private final Territories territories;

    ScopeBinding(ScopeSetting setting, Caller caller, Territories territories) {
        this.setting = setting;
        this.caller = caller;
        this.territories = territories;
    }

    void bind(@Observes @Initialized(TransactionScoped.class) Object transaction) {
        scope().ifPresent(setting::apply);
    }

    private Optional<TerritoryScope> scope() {
        return ScopedWork.bound()
                .or(() -> caller.territory().flatMap(territories::find).map(Territory::scope));
    }
}
