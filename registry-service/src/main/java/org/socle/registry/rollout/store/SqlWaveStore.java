package org.socle.registry.rollout.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.socle.kit.paging.Cursor;
import org.socle.kit.sql.Row;
import org.socle.kit.sql.Sql;
import org.socle.registry.rollout.WaveStore;
import org.socle.registry.rollout.domain.Wave;
import org.socle.registry.rollout.domain.WaveId;

@ApplicationScoped
class SqlWaveStore implements WaveStore {

    private static final String WAVES = """
            SELECT w.id, w.programme, w.wave, w.pilot, w.starts_on,
                   ARRAY(SELECT a.territory_code
                           FROM rollout_wave_area a
                          WHERE a.wave_id = w.id
                          ORDER BY a.territory_no, a.territory_code) AS territories
              FROM rollout_wave w
            """;

    private static final String LIST = WAVES + """
             WHERE (:programme::text IS NULL OR w.programme = :programme::text)
               AND (:day::date IS NULL OR w.starts_on <= :day::date)
               AND (:reaching::int IS NULL
                    OR EXISTS (SELECT 1
                                 FROM rollout_wave_area a
                                 JOIN territory t ON t.code = a.territory_code
                                WHERE a.wave_id = w.id
                                  AND :reaching::int BETWEEN t.lo AND t.hi))
               AND (:after::uuid IS NULL OR w.id > :after::uuid)
             ORDER BY w.id
             LIMIT :limit
            """;

    private final Sql sql;

    SqlWaveStore(Sql sql) {
        this.sql = sql;
    }

    @Override
    public boolean add(Wave wave, Instant now, String by) {
        int added = sql.of("""
                        INSERT INTO rollout_wave (id, programme, wave, pilot, starts_on, created_at, created_by)
                        VALUES (:id, :programme, :wave, :pilot, :from, :now, :by)
                            ON CONFLICT ON CONSTRAINT uq_rollout_wave_programme_wave DO NOTHING
                        """)
                .with("id", wave.id().value())
                .with("programme", wave.programme())
                .with("wave", wave.number())
                .with("pilot", wave.pilot())
                .with("from", wave.from())
                .with("now", now)
                .with("by", by)
                .update();
        if (added == 0) {
            return false;
        }
        sql.of("""
                        INSERT INTO rollout_wave_area (wave_id, territory_code, territory_no)
                        SELECT :id, code, lo FROM territory WHERE code = ANY (:territories)
                        """)
                .with("id", wave.id().value())
                .withArray("territories", "text", wave.territories())
                .update();
        return true;
    }

    @Override
    public boolean isTaken(String programme, int number) {
        return sql.of("SELECT id FROM rollout_wave WHERE programme = :programme AND wave = :wave")
                .with("programme", programme)
                .with("wave", number)
                .first(row -> row.uuid("id"))
                .isPresent();
    }

    @Override
    public Optional<Wave> find(WaveId id) {
        return sql.of(WAVES + " WHERE w.id = :id").with("id", id.value()).first(SqlWaveStore::read);
    }

    @Override
    public List<Wave> list(Filter filter, Cursor cursor) {
        return sql.of(LIST)
                .with("programme", filter.programme())
                .with("day", filter.activeOn())
                .with("reaching", filter.reaching())
                .with("after", cursor.afterId().orElse(null))
                .with("limit", cursor.limit() + 1)
                .list(SqlWaveStore::read);
    }

    private static Wave read(Row row) {
        return new Wave(
                new WaveId(row.uuid("id")),
                row.text("programme"),
                row.integer("wave"),
                row.truth("pilot"),
                row.date("starts_on"),
                row.texts("territories"));
    }
}
