package org.socle.kit.operation;

import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.socle.kit.scope.ScopedWork;

/** One worker's hold on one operation: what the runner reads its input from and reports its steps to. */
public final class OperationRun {

    private final LeasedOperation leased;
    private final OperationStore store;
    private final ScopedWork scoped;
    private volatile boolean cancelled;

    OperationRun(LeasedOperation leased, OperationStore store, ScopedWork scoped) {
        this.leased = leased;
        this.store = store;
        this.scoped = scoped;
        this.cancelled = leased.state() == OperationState.CANCELLING;
    }

    public OperationId id() {
        return leased.id();
    }

    public <T> T input(Class<T> type) {
        return store.decode(leased.input(), type);
    }

    /** What the last committed step left, empty on the very first run. */
    public <T> Optional<T> checkpoint(Class<T> type) {
        return Optional.ofNullable(leased.checkpoint()).map(text -> store.decode(text, type));
    }

    /** How many rows there are in all, once it is known; progress is then told in percent. */
    public void total(long rows) {
        inTransaction(() -> {
            store.total(leased, rows);
            return rows;
        });
    }

    /**
     * Runs one step: the effect, its progress and its checkpoint in one transaction, in the scope and name of whoever
     * started the operation.
     *
     * @throws LeaseLost when another worker took over; the step is rolled back
     */
    public <T> T step(Callable<Step<T>> work) {
        return inTransaction(() -> {
            var step = work.call();
            var state = store.advance(leased, step.progress(), step.checkpoint());
            cancelled = state == OperationState.CANCELLING;
            return step.value();
        });
    }

    /** Reads in the scope and name of whoever started the operation, without progress. */
    public <T extends @Nullable Object> T inTransaction(Callable<T> work) {
        return scoped.call(leased.scope(), leased.actor(), work);
    }

    /** What the caller finds as the operation's result; a record that is encoded as JSON. */
    public void result(Object result) {
        inTransaction(() -> {
            store.result(leased, result);
            return result;
        });
    }

    /** Whether somebody asked to stop. Look after each step and return: what was committed stays. */
    public boolean cancelled() {
        return cancelled;
    }

    /** What one step did, and from where the next one goes on. */
    public record Step<T>(T value, Progress progress, Object checkpoint) {}
}
