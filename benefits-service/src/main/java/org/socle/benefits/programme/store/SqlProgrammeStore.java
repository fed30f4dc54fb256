package org.socle.benefits.programme.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import org.socle.benefits.programme.ProgrammeStore;
import org.socle.benefits.programme.domain.BeneficiaryKind;
import org.socle.benefits.programme.domain.Programme;
import org.socle.kit.sql.Row;
import org.socle.kit.sql.Sql;

@ApplicationScoped
class SqlProgrammeStore implements ProgrammeStore {

    private final Sql sql;

    SqlProgrammeStore(Sql sql) {
        this.sql = sql;
    }

    @Override
    public void open(Programme programme, Instant openedAt) {
        sql.of("""
                INSERT INTO programme (programme_id, code, unit, opened_at)
                VALUES (:id, :code, :unit, :opened_at)
                    ON CONFLICT (programme_id) DO UPDATE SET closed_at = NULL
                """)
                .with("id", programme.id())
                .with("code", programme.code())
                .with("unit", programme.unit())
                .with("opened_at", openedAt)
                .update();
    }

    @Override
    public void close(String id, Instant closedAt) {
        sql.of("UPDATE programme SET closed_at = :closed_at WHERE programme_id = :id")
                .with("id", id)
                .with("closed_at", closedAt)
                .update();
    }

    @Override
    public Optional<Programme> find(String id) {
        return sql.of("SELECT programme_id, code, unit FROM programme WHERE programme_id = :id")
                .with("id", id)
                .first(SqlProgrammeStore::programme);
    }

    @Override
    public Optional<Programme> findByCode(String code) {
        return sql.of("SELECT programme_id, code, unit FROM programme WHERE code = :code")
                .with("code", code)
                .first(SqlProgrammeStore::programme);
    }

    @Override
    public void holdTogether(String code) {
        sql.of("SELECT pg_advisory_xact_lock_shared(hashtextextended('programme ' || :code, 0))")
                .with("code", code)
                .execute();
    }

    @Override
    public void holdAlone(String code) {
        sql.of("SELECT pg_advisory_xact_lock(hashtextextended('programme ' || :code, 0))")
                .with("code", code)
                .execute();
    }

    private static Programme programme(Row row) {
        return new Programme(row.text("programme_id"), row.text("code"), row.constant("unit", BeneficiaryKind.class));
    }
}
