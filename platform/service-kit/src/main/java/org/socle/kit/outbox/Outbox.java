package org.socle.kit.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.List;
import org.socle.contracts.DomainEvent;

/**
 * Takes the events of a command. They are part of the command's transaction: committed with it or never told.
 *
 * <p>Call it after the aggregate's row was written or locked: the number an event gets within its aggregate is free of
 * gaps only when commands on one aggregate follow each other.
 */
@ApplicationScoped
public class Outbox {

    private final EventLog eventLog;
    private final OutboxRelay relay;
    private final TransactionSynchronizationRegistry transactions;
    private final Instance<EntityManager> entityManager;

    Outbox(
            EventLog eventLog,
            OutboxRelay relay,
            TransactionSynchronizationRegistry transactions,
            Instance<EntityManager> entityManager) {
        this.eventLog = eventLog;
        this.relay = relay;
        this.transactions = transactions;
        this.entityManager = entityManager;
    }

    public void add(DomainEvent event) {
        addAll(List.of(event));
    }

    /** Tells many events in the given order with one statement; made for tens of thousands. */
    public void addAll(List<? extends DomainEvent> events) {
        if (events.isEmpty()) {
            return;
        }
        if (transactions.getTransactionStatus() != Status.STATUS_ACTIVE) {
            throw new IllegalStateException("an event is told in the transaction of its command");
        }
        // Until Hibernate writes the aggregate's row nothing locks it, and two commands could count the same number.
        if (entityManager.isResolvable()) {
            entityManager.get().flush();
        }
        eventLog.append(events);
        wakeRelayAfterCommit();
    }

    private void wakeRelayAfterCommit() {
        if (transactions.getResource(Outbox.class) != null) {
            return;
        }
        transactions.putResource(Outbox.class, Boolean.TRUE);
        transactions.registerInterposedSynchronization(new Synchronization() {
            @Override
            public void beforeCompletion() {
                // Only the end of the transaction matters here.
            }

            @Override
            public void afterCompletion(int status) {
                if (status == Status.STATUS_COMMITTED) {
                    relay.wake();
                }
            }
        });
    }
}
