package org.socle.registry.deprivation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import org.socle.kit.operation.OperationRun;
import org.socle.kit.operation.OperationRunner;
import org.socle.kit.operation.Progress;
import org.socle.registry.deprivation.DeprivationStore.HouseholdChildren;
import org.socle.registry.deprivation.domain.DeprivationRun;
import org.socle.registry.deprivation.domain.FreezeChildren;
import org.socle.registry.deprivation.domain.StoredDefinition;

/**
 * Freezes the children of a territory, some thousand households in a transaction, and computes the figures at the end.
 * What a step froze and where it ended are committed together, so that after a crash no child counts twice.
 */
@ApplicationScoped
class RunDeprivation implements OperationRunner {

    static final String KIND = "deprivation-run";

    private static final UUID BEFORE_ALL = new UUID(0, 0);

    private final DeprivationStore store;
    private final ComputeOutcome compute;
    private final Clock clock;
    private final int households;

    RunDeprivation(
            DeprivationStore store,
            ComputeOutcome compute,
            Clock clock,
            @ConfigProperty(name = "registry.deprivation.households-per-transaction") int households) {
        this.store = store;
        this.compute = compute;
        this.clock = clock;
        this.households = households;
    }

    record Input(String runId) {}

    /** @param household the last one that was frozen */
    record Checkpoint(UUID household) {}

    /** What the operation came to, for whoever follows the operation only. */
    record Result(
            String runId,
            boolean completed,
            @Nullable String inputsHash,
            @Nullable String resultHash) {}

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void run(OperationRun run) {
        var id = DeprivationIds.run(run.input(Input.class).runId()).orElseThrow();
        DeprivationRun started = run.inTransaction(() -> store.find(id).orElseThrow());
        StoredDefinition definition =
                run.inTransaction(() -> store.find(started.definition()).orElseThrow());
        run.total(run.inTransaction(() -> store.households(started)));
        freeze(run, started, definition);
        if (run.cancelled()) {
            run.inTransaction(() -> {
                store.cancel(id);
                return id;
            });
            run.result(new Result(DeprivationIds.text(id), false, null, null));
            return;
        }
        DeprivationRun.Outcome outcome = run.inTransaction(() -> {
            var computed = compute.of(started, definition, store.inputs(id), clock.instant());
            store.complete(id, computed);
            return computed;
        });
        run.result(new Result(DeprivationIds.text(id), true, outcome.inputsHash(), outcome.resultHash()));
    }

    private void freeze(OperationRun run, DeprivationRun started, StoredDefinition definition) {
        UUID last = run.checkpoint(Checkpoint.class).map(Checkpoint::household).orElse(BEFORE_ALL);
        boolean more = true;
        while (more && !run.cancelled()) {
            UUID from = last;
            UUID reached = run.step(() -> next(started, definition, from));
            more = !reached.equals(from);
            last = reached;
        }
    }

    private OperationRun.Step<UUID> next(DeprivationRun started, StoredDefinition definition, UUID after) {
        List<HouseholdChildren> batch = store.next(started, after, households);
        UUID reached = batch.isEmpty() ? after : batch.getLast().householdId();
        var frozen = FreezeChildren.freeze(
                definition.definition(),
                batch.stream()
                        .flatMap(household -> household.members().stream())
                        .toList(),
                started.asOf());
        store.freeze(started.id(), frozen.profiles(), frozen.ageUnknown());
        return new OperationRun.Step<>(reached, Progress.accepted(batch.size()), new Checkpoint(reached));
    }
}
