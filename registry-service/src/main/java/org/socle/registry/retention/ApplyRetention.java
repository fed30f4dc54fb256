package org.socle.registry.retention;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.socle.kit.operation.OperationRun;
import org.socle.kit.operation.OperationRunner;
import org.socle.kit.operation.Progress;
import org.socle.registry.retention.domain.RetentionRule;
import org.socle.registry.retention.domain.RetentionSubject;

/** Deletes and anonymises what was held long enough, some thousand rows in a transaction; after a crash it goes on. */
@ApplicationScoped
class ApplyRetention implements OperationRunner {

    static final String KIND = "retention";

    private static final int AT_ONCE = 1000;

    private final RetentionStore store;

    ApplyRetention(RetentionStore store) {
        this.store = store;
    }

    /** @param asOf so that what ends while it runs is left to the next run */
    record Input(Instant asOf) {}

    /** What was done so far, for the one who follows the operation too. */
    record Done(Map<RetentionSubject, Long> rows) {
        Done {
            rows = Map.copyOf(rows);
        }

        long of(RetentionSubject subject) {
            return rows.getOrDefault(subject, 0L);
        }

        Done plus(RetentionSubject subject, long more) {
            Map<RetentionSubject, Long> sum = new EnumMap<>(RetentionSubject.class);
            sum.putAll(rows);
            sum.merge(subject, more, Long::sum);
            return new Done(sum);
        }
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void run(OperationRun run) {
        Instant asOf = run.input(Input.class).asOf();
        List<RetentionRule> rules = run.inTransaction(store::rules);
        run.total(run.inTransaction(() -> rules.stream()
                .mapToLong(rule -> store.due(rule.subject(), rule.limit(asOf)))
                .sum()));
        Done done = run.checkpoint(Done.class).orElse(new Done(Map.of()));
        for (RetentionRule rule : rules) {
            boolean more = true;
            while (more && !run.cancelled()) {
                Done before = done;
                Done after = run.step(() -> {
                    int rows = store.apply(rule.subject(), rule.limit(asOf), AT_ONCE);
                    Done sum = before.plus(rule.subject(), rows);
                    return new OperationRun.Step<>(sum, Progress.accepted(rows), sum);
                });
                more = after.of(rule.subject()) > before.of(rule.subject());
                done = after;
            }
        }
        run.result(done);
    }
}
