package org.socle.registry.intake;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.socle.kit.operation.OperationRun;
import org.socle.kit.operation.OperationRunner;
import org.socle.registry.intake.domain.ImportCounts;
import org.socle.registry.intake.domain.ImportId;
import org.socle.registry.intake.domain.PartnerImport;

/**
 * Gives the rows of a push their effect, some thousand in a transaction. A row leaves staging in the
 * transaction that gives it its effect, so that after a crash whatever is left is exactly what is still to do. While one
 * transaction is at work, the rows of the next are read.
 */
@ApplicationScoped
class RunImport implements OperationRunner {

    static final String KIND = "import";

    private final ImportStore imports;
    private final ImportBatch batch;
    private final int rows;

    RunImport(
            ImportStore imports,
            ImportBatch batch,
            @ConfigProperty(name = "registry.intake.rows-per-transaction") int rows) {
        this.imports = imports;
        this.batch = batch;
        this.rows = rows;
    }

    record Input(String importId) {}

    /** @param household key of the last household that had its effect */
    record Checkpoint(String household) {}

    /** What the operation came to, for whoever follows the operation only. */
    record Result(String importId, boolean validateOnly, long rows, ImportCounts counts) {}

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void run(OperationRun run) {
        ImportId id = ImportId.parse(run.input(Input.class).importId()).orElseThrow();
        PartnerImport started = run.inTransaction(() -> imports.find(id).orElseThrow());
        run.total(started.rows());
        String last =
                run.checkpoint(Checkpoint.class).map(Checkpoint::household).orElse("");
        ImportBatch.Rows next = read(run, started, last);
        while (!run.cancelled() && !next.areNone()) {
            ImportBatch.Rows present = next;
            var ahead = new FutureTask<>(() -> read(run, started, present.lastHousehold()));
            Thread.ofVirtual().name("import-read-ahead-" + id.text()).start(ahead);
            run.step(() -> new OperationRun.Step<>(
                    present, batch.apply(started, present), new Checkpoint(present.lastHousehold())));
            next = result(ahead);
        }
        PartnerImport ended = run.inTransaction(() -> {
            if (run.cancelled()) {
                imports.discard(id);
            }
            imports.finish(id);
            return imports.find(id).orElseThrow();
        });
        run.result(new Result(id.text(), ended.validateOnly(), ended.rows(), ended.counts()));
    }

    private ImportBatch.Rows read(OperationRun run, PartnerImport push, String afterHousehold) {
        return run.inTransaction(() -> batch.read(push, afterHousehold, rows));
    }

    private static ImportBatch.Rows result(FutureTask<ImportBatch.Rows> ahead) {
        try {
            return ahead.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("the next rows of a push cannot be read", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("the reading of a push was interrupted", e);
        }
    }
}
