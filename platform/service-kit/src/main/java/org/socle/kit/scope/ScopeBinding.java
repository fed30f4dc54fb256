package org.socle.kit.scope;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.SystemException;
import jakarta.transaction.TransactionManager;
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
    private final TransactionManager transactions;

    ScopeBinding(ScopeSetting setting, Caller caller, Territories territories, TransactionManager transactions) {
        this.setting = setting;
        this.caller = caller;
        this.territories = territories;
        this.transactions = transactions;
    }

    /** Ends the transaction when it can get no scope: begun but failed, it would stay on this thread unseen. */
    void bind(@Observes @Initialized(TransactionScoped.class) Object transaction) {
        try {
            scope().ifPresent(setting::apply);
        } catch (RuntimeException e) {
            end(e);
            throw e;
        }
    }

    private void end(RuntimeException cause) {
        try {
            transactions.rollback();
        } catch (SystemException | IllegalStateException e) {
            cause.addSuppressed(e);
        }
    }

    private Optional<TerritoryScope> scope() {
        return ScopedWork.bound()
                .or(() -> caller.territory().flatMap(territories::find).map(Territory::scope));
    }
}
