package org.socle.enrollment.programme.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import org.socle.enrollment.database.Database;
import org.socle.enrollment.database.Params;
import org.socle.enrollment.database.Row;
import org.socle.enrollment.programme.domain.ProgrammeId;
import org.socle.enrollment.programme.domain.Quota;
import org.socle.enrollment.programme.domain.QuotaStore;
import org.socle.enrollment.programme.domain.Quotas;

@ApplicationScoped
class SqlQuotaStore implements QuotaStore {

    private final Database sql;

    SqlQuotaStore(Database sql) {
        this.sql = sql;
    }

    @Override
    public Quotas of(ProgrammeId programme) {
        return new Quotas(sql.all("""
                SELECT area_code, lo, hi, places, taken
                  FROM quota
                 WHERE programme_id = :programme
                """, Params.of("programme", programme.value()), SqlQuotaStore::read));
    }

    @Override
    public Versioned find(ProgrammeId programme) {
        var version = sql.one(
                        "SELECT quotas_version FROM programme WHERE id = :programme",
                        Params.of("programme", programme.value()),
                        row -> row.number("quotas_version"))
                .orElse(0L);
        return new Versioned(of(programme), version);
    }

    @Override
    public void lock(ProgrammeId programme, Collection<Integer> territories) {
        sql.run("""
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
                """, Params.of("programme", programme.value()).and("territories", territories));
    }

    @Override
    public void replace(ProgrammeId programme, Quotas quotas, long version) {
        sql.change("DELETE FROM quota WHERE programme_id = :programme", Params.of("programme", programme.value()));
        sql.changeEach(
                """
                INSERT INTO quota (programme_id, area_code, lo, hi, places, taken)
                VALUES (:programme, :area, :lo, :hi, :places, :taken)
                """,
                quotas.all().stream()
                        .map(quota -> Params.of("programme", programme.value())
                                .and("area", quota.area())
                                .and("lo", quota.lo())
                                .and("hi", quota.hi())
                                .and("places", quota.places())
                                .and("taken", quota.taken()))
                        .toList());
        sql.change(
                "UPDATE programme SET quotas_version = :version WHERE id = :programme",
                Params.of("version", version).and("programme", programme.value()));
    }

    @Override
    public void saveTaken(ProgrammeId programme, List<Quota> changed) {
        sql.changeEach(
                "UPDATE quota SET taken = :taken WHERE programme_id = :programme AND area_code = :area",
                changed.stream()
                        .map(quota -> Params.of("taken", quota.taken())
                                .and("programme", programme.value())
                                .and("area", quota.area()))
                        .toList());
    }

    private static Quota read(Row row) throws SQLException {
        return new Quota(
                row.text("area_code"),
                row.integer("lo"),
                row.integer("hi"),
                row.integer("places"),
                row.integer("taken"));
    }
}
