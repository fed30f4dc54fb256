package org.socle.testkit.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.socle.contracts.registry.HouseholdScoredV1;
import org.socle.kit.outbox.Outbox;
import org.socle.kit.sql.Sql;

/** A command as services write them: change the aggregate's row, tell it. */
@ApplicationScoped
public class Counters {

    private final Sql sql;
    private final Outbox outbox;
    private final Clock clock;

    Counters(Sql sql, Outbox outbox, Clock clock) {
        this.sql = sql;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Transactional
    public void increment(String id) {
        var value = sql.of("""
                INSERT INTO counter AS c (id, value) VALUES (:id, 1)
                ON CONFLICT (id) DO UPDATE SET value = c.value + 1
                RETURNING value
                """).with("id", id).one(row -> row.number("value"));
        outbox.add(new HouseholdScoredV1(id, "counter", 1, Math.toIntExact(value), "POOR", clock.instant()));
    }

    @Transactional
    public void incrementAndFail(String id) {
        increment(id);
        throw new IllegalStateException("a test asked for this failure");
    }
}
