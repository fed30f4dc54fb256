package org.socle.enrollment.programme.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.socle.enrollment.database.Json;
import org.socle.enrollment.programme.domain.ProgrammeId;
import org.socle.enrollment.programme.domain.RuleStore;
import org.socle.enrollment.programme.domain.RuleVersion;
import org.socle.kit.sql.Row;
import org.socle.kit.sql.Sql;

@ApplicationScoped
class SqlRuleStore implements RuleStore {

    private static final String SELECT =
            "SELECT programme_id, number, body, created_at, activated_at FROM rule_version";

    private final Sql sql;
    private final Json json;

    SqlRuleStore(Sql sql, Json json) {
        this.sql = sql;
        this.json = json;
    }

    @Override
    public int lastNumber(ProgrammeId programme) {
        return sql.of("SELECT coalesce(max(number), 0) AS number FROM rule_version WHERE programme_id = :programme")
                .with("programme", programme.value())
                .one(row -> row.integer("number"));
    }

    @Override
    public void insert(RuleVersion rule) {
        sql.of("""
                INSERT INTO rule_version (programme_id, number, body, created_at)
                VALUES (:programme, :number, :body::jsonb, :created_at)
                """)
                .with("programme", rule.programme().value())
                .with("number", rule.number())
                .with("body", json.write(RuleBody.of(rule.text())))
                .with("created_at", rule.createdAt())
                .update();
    }

    @Override
    public Optional<RuleVersion> find(ProgrammeId programme, int number) {
        return sql.of(SELECT + " WHERE programme_id = :programme AND number = :number")
                .with("programme", programme.value())
                .with("number", number)
                .first(this::read);
    }

    @Override
    public List<RuleVersion> all(ProgrammeId programme) {
        return sql.of(SELECT + " WHERE programme_id = :programme ORDER BY number")
                .with("programme", programme.value())
                .list(this::read);
    }

    @Override
    public void activated(RuleVersion rule) {
        sql.of("UPDATE rule_version SET activated_at = :at WHERE programme_id = :programme AND number = :number")
                .with("at", rule.activatedAt())
                .with("programme", rule.programme().value())
                .with("number", rule.number())
                .update();
    }

    private RuleVersion read(Row row) {
        return new RuleVersion(
                new ProgrammeId(row.uuid("programme_id")),
                row.integer("number"),
                json.read(row.text("body"), RuleBody.class).text(),
                row.instant("created_at"),
                row.optionalInstant("activated_at"));
    }
}
