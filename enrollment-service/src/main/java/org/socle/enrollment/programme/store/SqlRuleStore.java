package org.socle.enrollment.programme.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.socle.enrollment.database.Database;
import org.socle.enrollment.database.Json;
import org.socle.enrollment.database.Params;
import org.socle.enrollment.database.Row;
import org.socle.enrollment.programme.domain.ProgrammeId;
import org.socle.enrollment.programme.domain.RuleStore;
import org.socle.enrollment.programme.domain.RuleVersion;

@ApplicationScoped
class SqlRuleStore implements RuleStore {

    private static final String SELECT =
            "SELECT programme_id, number, body, created_at, activated_at FROM rule_version";

    private final Database sql;
    private final Json json;

    SqlRuleStore(Database sql, Json json) {
        this.sql = sql;
        this.json = json;
    }

    @Override
    public int lastNumber(ProgrammeId programme) {
        return sql.one(
                        "SELECT coalesce(max(number), 0) AS number FROM rule_version WHERE programme_id = :programme",
                        Params.of("programme", programme.value()),
                        row -> row.integer("number"))
                .orElse(0);
    }

    @Override
    public void insert(RuleVersion rule) {
        sql.change(
                """
                INSERT INTO rule_version (programme_id, number, body, created_at)
                VALUES (:programme, :number, :body::jsonb, :createdAt)
                """,
                Params.of("programme", rule.programme().value())
                        .and("number", rule.number())
                        .and("body", json.write(RuleBody.of(rule.text())))
                        .and("createdAt", rule.createdAt()));
    }

    @Override
    public Optional<RuleVersion> find(ProgrammeId programme, int number) {
        return sql.one(
                SELECT + " WHERE programme_id = :programme AND number = :number",
                Params.of("programme", programme.value()).and("number", number),
                this::read);
    }

    @Override
    public List<RuleVersion> all(ProgrammeId programme) {
        return sql.all(
                SELECT + " WHERE programme_id = :programme ORDER BY number",
                Params.of("programme", programme.value()),
                this::read);
    }

    @Override
    public void activated(RuleVersion rule) {
        sql.change(
                "UPDATE rule_version SET activated_at = :at WHERE programme_id = :programme AND number = :number",
                Params.of("at", rule.activatedAt())
                        .and("programme", rule.programme().value())
                        .and("number", rule.number()));
    }

    private RuleVersion read(Row row) throws SQLException {
        return new RuleVersion(
                new ProgrammeId(row.uuid("programme_id")),
                row.integer("number"),
                json.read(row.text("body"), RuleBody.class).text(),
                row.instant("created_at"),
                row.maybeInstant("activated_at"));
    }
}
