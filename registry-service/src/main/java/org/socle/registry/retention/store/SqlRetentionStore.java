package org.socle.registry.retention.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.socle.kit.caller.Caller;
import org.socle.kit.sql.Row;
import org.socle.kit.sql.Sql;
import org.socle.registry.retention.RetentionStore;
import org.socle.registry.retention.domain.RetentionRule;
import org.socle.registry.retention.domain.RetentionSubject;

@ApplicationScoped
class SqlRetentionStore implements RetentionStore {

    private static final String COUNT = "SELECT count(*) AS due FROM (%s) AS due";

    private static final String DELETE = "DELETE FROM %s WHERE ctid = ANY (ARRAY(%s LIMIT :most FOR UPDATE OF t))";

    /** Whom it may be, the model and the sum stay: the decision can be counted and not be traced to a field. */
    private static final String FORGET_FIELDS = """
            UPDATE %s
               SET possible = (SELECT jsonb_agg(each || '{"bars": []}'::jsonb)
                                 FROM jsonb_array_elements(possible) AS each)
             WHERE ctid = ANY (ARRAY(%s LIMIT :most FOR UPDATE OF t))
            """;

    private final Sql sql;
    private final Caller caller;
    private final Clock clock;

    SqlRetentionStore(Sql sql, Caller caller, Clock clock) {
        this.sql = sql;
        this.caller = caller;
        this.clock = clock;
    }

    @Override
    public List<RetentionRule> rules() {
        return sql.of("SELECT * FROM retention_rule ORDER BY subject").list(SqlRetentionStore::read);
    }

    @Override
    public RetentionRule lock(RetentionSubject subject) {
        return sql.of("SELECT * FROM retention_rule WHERE subject = :subject FOR UPDATE")
                .with("subject", subject)
                .one(SqlRetentionStore::read);
    }

    @Override
    public void change(RetentionSubject subject, int keepDays) {
        sql.of("""
                        UPDATE retention_rule
                           SET keep_days = :days, changed_by = :by, changed_at = :now, version = version + 1
                         WHERE subject = :subject
                        """)
                .with("subject", subject)
                .with("days", keepDays)
                .with("by", caller.subject())
                .with("now", clock.instant())
                .update();
    }

    @Override
    public long due(RetentionSubject subject, Instant limit) {
        return sql.of(COUNT.formatted(DueSql.due(subject))).with("limit", limit).one(row -> row.number("due"));
    }

    @Override
    public int apply(RetentionSubject subject, Instant limit, int most) {
        String statement = switch (subject.action()) {
            case DELETE -> DELETE;
            case ANONYMISE -> FORGET_FIELDS;
        };
        return sql.of(statement.formatted(DueSql.table(subject), DueSql.due(subject)))
                .with("limit", limit)
                .with("most", most)
                .update();
    }

    private static RetentionRule read(Row row) {
        return new RetentionRule(
                row.constant("subject", RetentionSubject.class),
                row.integer("keep_days"),
                row.optionalText("changed_by").orElse(null),
                row.instant("changed_at"),
                row.number("version"));
    }
}
