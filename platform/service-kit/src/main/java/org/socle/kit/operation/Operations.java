package org.socle.kit.operation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.Optional;
import org.socle.kit.caller.Actor;
import org.socle.kit.caller.Caller;
import org.socle.kit.scope.TerritoryScope;
import org.socle.kit.territory.Territories;
import org.socle.kit.territory.Territory;

/** Starts long work in the caller's transaction and name; it begins to run when that transaction is committed. */
@ApplicationScoped
public class Operations {

    /** Sees no row: what a caller without a territory may do in the background as well. */
    private static final TerritoryScope NOTHING = new TerritoryScope(Integer.MAX_VALUE, Integer.MAX_VALUE);

    private final OperationStore store;
    private final OperationWorker worker;
    private final Caller caller;
    private final Territories territories;
    private final TransactionSynchronizationRegistry transactions;

    Operations(
            OperationStore store,
            OperationWorker worker,
            Caller caller,
            Territories territories,
            TransactionSynchronizationRegistry transactions) {
        this.store = store;
        this.worker = worker;
        this.caller = caller;
        this.territories = territories;
        this.transactions = transactions;
    }

    /** Queues work of a kind in the caller's territory. The input is a record that is encoded as JSON. */
    public OperationId start(String kind, Object input) {
        var scope = caller.territory()
                .flatMap(territories::find)
                .map(Territory::scope)
                .orElse(NOTHING);
        return start(kind, input, scope);
    }

    /** Queues work that sees the given areas, whatever the caller's own: for work that belongs to the platform. */
    public OperationId start(String kind, Object input, TerritoryScope scope) {
        var id = OperationId.next();
        store.insert(id, kind, input, Actor.of(caller), scope);
        transactions.registerInterposedSynchronization(new Synchronization() {
            @Override
            public void beforeCompletion() {}

            @Override
            public void afterCompletion(int status) {
                if (status == Status.STATUS_COMMITTED) {
                    worker.wake();
                }
            }
        });
        return id;
    }

    /**
     * Work of a kind that has not ended: for kinds of which one is done at a time. Whoever asks the same waits until the
     * caller's transaction ends, so that two never start together.
     */
    public Optional<OperationId> underWay(String kind) {
        return store.underWay(kind);
    }
}
