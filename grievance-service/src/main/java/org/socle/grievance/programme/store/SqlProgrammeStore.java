package org.socle.grievance.programme.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import org.socle.grievance.programme.ProgrammeStore;
import org.socle.kit.sql.Sql;

@ApplicationScoped
class SqlProgrammeStore implements ProgrammeStore {

    private final Sql sql;

    SqlProgrammeStore(Sql sql) {
        this.sql = sql;
    }

    @Override
    public void open(String id, String code, Instant openedAt) {
        sql.of("""
                INSERT INTO programme (programme_id, code, opened_at)
                VALUES (:id, :code, :opened_at)
                    ON CONFLICT (programme_id) DO NOTHING
                """)
                .with("id", id)
                .with("code", code)
                .with("opened_at", openedAt)
                .update();
    }

    @Override
    public Optional<String> idOf(String code) {
        return sql.of("SELECT programme_id FROM programme WHERE code = :code")
                .with("code", code)
                .first(row -> row.text("programme_id"));
    }
}
