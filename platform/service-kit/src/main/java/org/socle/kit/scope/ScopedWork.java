package org.socle.kit.scope;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.socle.kit.caller.Actor;

/**
 * Opens a transaction in an explicit scope, for work without a request: consumers, operations, jobs. The scope is bound
 * before the transaction begins; a {@code @Transactional} method would begin it too early.
 */
@ApplicationScoped
public class ScopedWork {

    private static final ScopedValue<TerritoryScope> SCOPE = ScopedValue.newInstance();

    private final ScopeSetting scopeSetting;

    ScopedWork(ScopeSetting scopeSetting) {
        this.scopeSetting = scopeSetting;
    }

    /** Runs the work in a new transaction that sees the given areas, as the platform itself. */
    public <T extends @Nullable Object> T call(TerritoryScope scope, Callable<T> work) {
        return call(scope, Actor.PLATFORM, work);
    }

    /** Runs the work in a new transaction that sees the given areas, in the name of the given actor. */
    public <T extends @Nullable Object> T call(TerritoryScope scope, Actor actor, Callable<T> work) {
        return ScopedValue.where(SCOPE, scope)
                .where(Actor.CURRENT, actor)
                .call(() -> QuarkusTransaction.requiringNew().call(work));
    }

    public void run(TerritoryScope scope, Runnable work) {
        ScopedValue.where(SCOPE, scope)
                .where(Actor.CURRENT, Actor.PLATFORM)
                .run(() -> QuarkusTransaction.requiringNew().run(work));
    }

    /**
     * Lets the transaction that is already open see the given areas: for a public endpoint, whose caller has no token
     * and whose request itself names the area it is about.
     */
    public void assume(TerritoryScope scope) {
        scopeSetting.apply(scope);
    }

    /** Lets the transaction that is already open see the given areas for this work, and afterwards what it saw before. */
    public void within(TerritoryScope scope, Runnable work) {
        TerritoryScope before = scopeSetting.current();
        scopeSetting.apply(scope);
        work.run();
        // Not after a failure: the transaction is over then.
        scopeSetting.apply(before);
    }

    static Optional<TerritoryScope> bound() {
        return SCOPE.isBound() ? Optional.of(SCOPE.get()) : Optional.empty();
    }
}
