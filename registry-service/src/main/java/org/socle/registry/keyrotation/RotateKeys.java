package org.socle.registry.keyrotation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.util.Comparator;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.socle.kit.operation.OperationRun;
import org.socle.kit.operation.OperationRunner;
import org.socle.kit.operation.Progress;
import org.socle.kit.secret.SealedColumn;

/**
 * Seals everything with the current key that still has the one before, table by table, some hundred rows in a
 * transaction; after a crash it goes on behind the last one. Whatever is written meanwhile has the current key already.
 */
@ApplicationScoped
class RotateKeys implements OperationRunner {

    static final String KIND = "key-rotation";

    private final List<SealedColumn> columns;
    private final int atOnce;

    RotateKeys(
            @Any Instance<SealedColumn> columns,
            @ConfigProperty(name = "registry.key-rotation.rows-per-transaction") int atOnce) {
        this.columns = columns.stream()
                .sorted(Comparator.comparing(SealedColumn::name))
                .toList();
        this.atOnce = atOnce;
    }

    record Input() {}

    /**
     * How far it has come.
     *
     * @param column number of the column it is at
     * @param after position of the last row looked at
     * @param resealed how many rows had another key so far
     */
    record Checkpoint(int column, String after, long resealed) {}

    /** @param resealed rows that had another key; a run that finds none says that the key before is needed no more */
    record Result(long resealed) {}

    long rows() {
        return columns.stream().mapToLong(SealedColumn::rows).sum();
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void run(OperationRun run) {
        run.total(run.inTransaction(this::rows));
        Checkpoint reached = run.checkpoint(Checkpoint.class).orElse(new Checkpoint(0, "", 0));
        while (reached.column() < columns.size() && !run.cancelled()) {
            Checkpoint from = reached;
            reached = run.step(() -> next(from));
        }
        run.result(new Result(reached.resealed()));
    }

    private OperationRun.Step<Checkpoint> next(Checkpoint from) {
        var done = columns.get(from.column()).reseal(from.after(), atOnce);
        Checkpoint reached = done.looked() == 0
                ? new Checkpoint(from.column() + 1, "", from.resealed())
                : new Checkpoint(from.column(), done.last(), from.resealed() + done.sealed());
        return new OperationRun.Step<>(reached, Progress.accepted(done.looked()), reached);
    }
}
