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
import org.socle.kit.secret.HashedColumn;
import org.socle.kit.secret.SealedColumn;
import org.socle.kit.secret.Secrets;

/**
 * Seals everything with the current key that still has the one before and, while hashes have two keys, makes those with the
 * written key that were made with the other one: table by table, some hundred rows in a transaction; after a crash it goes on behind the last one.
 * Whatever is written meanwhile has the current keys already.
 */
@ApplicationScoped
class RotateKeys implements OperationRunner {

    static final String KIND = "key-rotation";

    private final List<SealedColumn> sealed;
    private final List<HashedColumn> hashed;
    private final int atOnce;

    RotateKeys(
            @Any Instance<SealedColumn> sealed,
            @Any Instance<HashedColumn> hashed,
            Secrets secrets,
            @ConfigProperty(name = "registry.key-rotation.rows-per-transaction") int atOnce) {
        this.sealed =
                sealed.stream().sorted(Comparator.comparing(SealedColumn::name)).toList();
        this.hashed = secrets.hashesByTwoKeys()
                ? hashed.stream()
                        .sorted(Comparator.comparing(HashedColumn::name))
                        .toList()
                : List.of();
        this.atOnce = atOnce;
    }

    record Input() {}

    /**
     * How far it has come.
     *
     * @param column number of the column it is at, those with hashes after those that are sealed
     * @param after position of the last row looked at
     * @param resealed how many rows had another key so far
     * @param rehashed how many rows had hashes by another key so far
     */
    record Checkpoint(int column, String after, long resealed, long rehashed) {}

    /**
     * A run that finds none says that the other key is needed no more.
     *
     * @param resealed rows that had another key
     * @param rehashed rows with hashes by another key
     */
    record Result(long resealed, long rehashed) {}

    long rows() {
        return sealed.stream().mapToLong(SealedColumn::rows).sum()
                + hashed.stream().mapToLong(HashedColumn::rows).sum();
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void run(OperationRun run) {
        run.total(run.inTransaction(this::rows));
        Checkpoint reached = run.checkpoint(Checkpoint.class).orElse(new Checkpoint(0, "", 0, 0));
        while (reached.column() < sealed.size() + hashed.size() && !run.cancelled()) {
            Checkpoint from = reached;
            reached = run.step(() -> next(from));
        }
        run.result(new Result(reached.resealed(), reached.rehashed()));
    }

    private OperationRun.Step<Checkpoint> next(Checkpoint from) {
        if (from.column() < sealed.size()) {
            var done = sealed.get(from.column()).reseal(from.after(), atOnce);
            return step(from, done.looked(), done.last(), done.sealed(), 0);
        }
        var done = hashed.get(from.column() - sealed.size()).rehash(from.after(), atOnce);
        return step(from, done.looked(), done.last(), 0, done.hashed());
    }

    private static OperationRun.Step<Checkpoint> step(
            Checkpoint from, int looked, String last, int resealed, int rehashed) {
        Checkpoint reached = looked == 0
                ? new Checkpoint(from.column() + 1, "", from.resealed(), from.rehashed())
                : new Checkpoint(from.column(), last, from.resealed() + resealed, from.rehashed() + rehashed);
        return new OperationRun.Step<>(reached, Progress.accepted(looked), reached);
    }
}
