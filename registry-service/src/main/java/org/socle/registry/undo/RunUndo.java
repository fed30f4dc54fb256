package org.socle.registry.undo;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import org.socle.kit.operation.OperationRun;
import org.socle.kit.operation.OperationRunner;
import org.socle.registry.intake.ImportStore;
import org.socle.registry.intake.domain.ImportId;
import org.socle.registry.intake.domain.PartnerImport;
import org.socle.registry.undo.domain.UndoCounts;

/**
 * Undoes a push, some hundred statements in a transaction. A statement is deleted in the transaction that takes its effect
 * back, so that after a crash whatever is left is exactly what is still to do.
 */
@ApplicationScoped
class RunUndo implements OperationRunner {

    static final String KIND = "import-undo";

    private final ImportStore imports;
    private final UndoStore undos;
    private final UndoStep step;
    private final int statements;

    RunUndo(
            ImportStore imports,
            UndoStore undos,
            UndoStep step,
            @ConfigProperty(name = "registry.undo.statements-per-transaction") int statements) {
        this.imports = imports;
        this.undos = undos;
        this.step = step;
        this.statements = statements;
    }

    /** @param statements how many there were when it began */
    record Input(String importId, long statements) {}

    /** @param statement the last one that was looked at; null when there was none */
    record Checkpoint(@Nullable UUID statement) {}

    /** What the operation came to, for whoever follows the operation only. */
    record Result(String importId, UndoCounts undone, UndoCounts left) {}

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void run(OperationRun run) {
        Input input = run.input(Input.class);
        ImportId id = ImportId.parse(input.importId()).orElseThrow();
        PartnerImport push = run.inTransaction(() -> imports.find(id).orElseThrow());
        run.total(input.statements());
        @Nullable
        UUID last = run.checkpoint(Checkpoint.class)
                .flatMap(checkpoint -> Optional.ofNullable(checkpoint.statement()))
                .orElse(null);
        while (!run.cancelled()) {
            @Nullable UUID from = last;
            UndoStep.Done done = run.step(() -> {
                UndoStep.Done next = step.next(push, from, statements);
                return new OperationRun.Step<>(next, next.progress(), new Checkpoint(next.last()));
            });
            if (done.isNothing()) {
                break;
            }
            last = done.last();
        }
        Result result = run.inTransaction(() -> {
            undos.finish(id);
            return new Result(id.text(), undos.find(id).orElseThrow().undone(), undos.left(push));
        });
        run.result(result);
    }
}
