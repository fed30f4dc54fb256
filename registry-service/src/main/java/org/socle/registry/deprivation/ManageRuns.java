package org.socle.registry.deprivation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import org.socle.kit.audit.Audit;
import org.socle.kit.caller.Caller;
import org.socle.kit.id.Ids;
import org.socle.kit.operation.OperationId;
import org.socle.kit.operation.Operations;
import org.socle.kit.paging.Cursor;
import org.socle.kit.paging.Page;
import org.socle.kit.territory.Territories;
import org.socle.kit.territory.Territory;
import org.socle.registry.deprivation.domain.DeprivationResult;
import org.socle.registry.deprivation.domain.DeprivationRun;
import org.socle.registry.deprivation.domain.DeprivationRun.State;
import org.socle.registry.deprivation.domain.PublishableResult;
import org.socle.registry.deprivation.domain.RunId;
import org.socle.registry.deprivation.domain.StoredDefinition;
import org.socle.registry.figure.domain.SmallCells;
import org.socle.web.problem.FieldProblem;
import org.socle.web.problem.PlatformProblems;
import org.socle.web.problem.ProblemException;

/** Starts runs in the caller's territory, shows them, and computes them again. */
@ApplicationScoped
public class ManageRuns {

    private static final String KIND = "deprivation-run";

    private final DeprivationStore store;
    private final ComputeOutcome compute;
    private final Operations operations;
    private final Territories territories;
    private final Audit audit;
    private final Caller caller;
    private final Clock clock;
    private final PublishableResult publishable;

    ManageRuns(
            DeprivationStore store,
            ComputeOutcome compute,
            Operations operations,
            Territories territories,
            Audit audit,
            Caller caller,
            Clock clock,
            @ConfigProperty(name = "registry.deprivation.least-published-children") int leastPublished) {
        this.store = store;
        this.compute = compute;
        this.operations = operations;
        this.territories = territories;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
        this.publishable = new PublishableResult(new SmallCells(leastPublished));
    }

    /** What somebody wants counted. */
    public record Wish(
            String definitionId,
            String territory,
            Territory.Level level,
            @Nullable LocalDate asOf) {}

    /** A run with its definition, and its figures once it is completed. */
    public record Seen(
            DeprivationRun run,
            StoredDefinition definition,
            @Nullable DeprivationResult result) {}

    /**
     * Whether a run gives the same again.
     *
     * @param outcome what it gives now
     */
    public record Verification(
            DeprivationRun run, DeprivationRun.Outcome outcome, boolean inputsEqual, boolean resultEqual) {}

    @Transactional
    public Seen start(Wish wish, boolean validateOnly) {
        StoredDefinition definition = DeprivationIds.definition(wish.definitionId())
                .flatMap(store::find)
                .orElseThrow(() -> DeprivationProblems.DEFINITION_NOT_FOUND.about(wish.definitionId()));
        Territory territory = own(wish.territory());
        if (wish.level().ordinal() < territory.level().ordinal()) {
            throw field("/level", DeprivationProblems.LEVEL_ABOVE_TERRITORY);
        }
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        LocalDate asOf = wish.asOf() == null ? today : wish.asOf();
        if (asOf.isAfter(today)) {
            throw field("/as_of", DeprivationProblems.DAY_IN_FUTURE);
        }
        var id = new RunId(Ids.next());
        OperationId operation = validateOnly
                ? new OperationId(Ids.next())
                : operations.start(RunDeprivation.KIND, new RunDeprivation.Input(DeprivationIds.text(id)));
        var run = new DeprivationRun(
                id,
                operation.value(),
                definition.id(),
                territory.code(),
                territory.lo(),
                wish.level().name(),
                asOf,
                State.RUNNING,
                clock.instant(),
                null);
        if (!validateOnly) {
            store.insert(run, caller.subject());
            audit.wrote(KIND, DeprivationIds.text(id), "started");
        }
        return new Seen(run, definition, null);
    }

    @Transactional
    public Seen get(String id) {
        return seen(find(id));
    }

    @Transactional
    public Page<Seen> list(Cursor cursor) {
        return Page.of(store.runs(cursor), cursor, run -> run.id().value().toString())
                .map(run -> new Seen(run, store.find(run.definition()).orElseThrow(), null));
    }

    /** The figures of a run without those that would tell of single children. */
    @Transactional
    public Seen publication(String id) {
        DeprivationRun run = find(id);
        outcome(run);
        Seen seen = seen(run);
        DeprivationResult result = seen.result();
        return new Seen(run, seen.definition(), result == null ? null : publishable.hide(result));
    }

    /**
     * The figures of the last completed run over an area, as they may be published.
     *
     * @param level that it was broken down by; any when null
     * @param day counts taken on later days do not count
     */
    @Transactional
    public Optional<Seen> lastPublication(String territory, @Nullable String level, LocalDate day) {
        return store.lastCompleted(territory, level, day).map(run -> publication(DeprivationIds.text(run.id())));
    }

    /** Computes a run again from what it froze, and says whether every byte is the same. */
    @Transactional
    public Verification verify(String id) {
        DeprivationRun run = find(id);
        DeprivationRun.Outcome before = outcome(run);
        StoredDefinition definition = store.find(run.definition()).orElseThrow();
        DeprivationRun.Outcome now = compute.of(run, definition, store.inputs(run.id()), clock.instant());
        audit.wrote(KIND, id, "verified");
        return new Verification(
                run,
                now,
                before.inputsHash().equals(now.inputsHash()),
                before.result().equals(now.result()) && before.resultHash().equals(now.resultHash()));
    }

    public int leastPublished() {
        return publishable.small().least();
    }

    private Seen seen(DeprivationRun run) {
        StoredDefinition definition = store.find(run.definition()).orElseThrow();
        DeprivationRun.Outcome outcome = run.outcome();
        return new Seen(run, definition, outcome == null ? null : compute.read(outcome));
    }

    private DeprivationRun find(String id) {
        return DeprivationIds.run(id)
                .flatMap(store::find)
                .orElseThrow(() -> DeprivationProblems.RUN_NOT_FOUND.about(id));
    }

    private static DeprivationRun.Outcome outcome(DeprivationRun run) {
        DeprivationRun.Outcome outcome = run.outcome();
        if (outcome == null) {
            throw DeprivationProblems.RUN_NOT_COMPLETED.about(DeprivationIds.text(run.id()));
        }
        return outcome;
    }

    /** An area that does not lie in the caller's own is as good as unknown. */
    private Territory own(String code) {
        return territories
                .find(code)
                .filter(area -> caller.territory()
                        .flatMap(territories::find)
                        .filter(own -> own.contains(area))
                        .isPresent())
                .orElseThrow(() -> field("/territory", DeprivationProblems.TERRITORY_UNKNOWN));
    }

    private static ProblemException field(String pointer, String code) {
        return PlatformProblems.REQUEST_INVALID.about().with(List.of(new FieldProblem(pointer, code)));
    }
}
