package org.socle.enrollment.programme.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import org.socle.enrollment.programme.domain.ProgrammeId;
import org.socle.enrollment.programme.domain.Quota;
import org.socle.enrollment.programme.domain.QuotaStore;
import org.socle.enrollment.programme.domain.Quotas;
import org.socle.kit.sql.Row;
import org.socle.kit.sql.Sql;

@ApplicationScoped
class SqlQuotaStore implements QuotaStore {

    private final Sql sql;

    SqlQuotaStore(Sql sql) {
        this.sql = sql;
    }

    @Override
    public Quotas of(ProgrammeId programme) {
        return new Quotas(sql.of("""
                SELECT area_code, lo, hi, places, taken
                  FROM quota
                 WHERE programme_id = :programme
                """).with("programme", programme.value()).list(SqlQuotaStore::read));
    }

    @Override
    public Versioned find(ProgrammeId programme) {
        var version = sql.of("SELECT quotas_version FROM programme WHERE id = :programme")
                .with("programme", programme.value())
                .first(row -> row.number("quotas_version"))
                .orElse(0L);
        return new Versioned(of(programme), version);
    }

    @Override
    public void lock(ProgrammeId programme, Collection<Integer> territories) {
        sql.of("""
                SELECT area_code
                  FROM quota
                 WHERE programme_id = :programme
                   AND EXISTS (SELECT FROM unnest(:territories::integer[]) AS number
                                WHERE number BETWEEN quota.lo AND quota.hi)
                   AND NOT EXISTS (SELECT FROM quota wider
                                    WHERE wider.programme_id = quota.programme_id
                                      AND wider.lo <= quota.lo AND quota.hi <= wider.hi
                                      AND wider.area_code <> quota.area_code)
                 ORDER BY lo
                   FOR UPDATE OF quota
                """)
                .with("programme", programme.value())
                .withArray("territories", "integer", territories)
                .execute();
    }

    @Override
    public void replace(ProgrammeId programme, Quotas quotas, long version) {
        sql.of("DELETE FROM quota WHERE programme_id = :programme")
                .with("programme", programme.value())
                .update();
        sql.of("""
                        INSERT INTO quota (programme_id, area_code, lo, hi, places, taken)
                        VALUES (:programme, :area, :lo, :hi, :places, :taken)
                        """)
                .updateEach(
                        quotas.all(),
                        (statement, quota) -> statement
                                .with("programme", programme.value())
                                .with("area", quota.area())
                                .with("lo", quota.lo())
                                .with("hi", quota.hi())
                                .with("places", quota.places())
                                .with("taken", quota.taken()));
        sql.of("UPDATE programme SET quotas_version = :version WHERE id = :programme")
                .with("version", version)
                .with("programme", programme.value())
                .update();
    }

    @Override
    public void saveTaken(ProgrammeId programme, List<Quota> changed) {
        sql.of("UPDATE quota SET taken = :taken WHERE programme_id = :programme AND area_code = :area")
                .updateEach(
                        changed,
                        (statement, quota) -> statement
                                .with("taken", quota.taken())
                                .with("programme", programme.value())
                                .with("area", quota.area()));
    }

    private static Quota read(Row row) {
        return new Quota(
                row.text("area_code"),
                row.integer("lo"),
                row.integer("hi"),
                row.integer("places"),
                row.integer("taken"));
    }
}
