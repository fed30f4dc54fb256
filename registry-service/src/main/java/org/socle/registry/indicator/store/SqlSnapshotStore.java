package org.socle.registry.indicator.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.socle.kit.paging.Cursor;
import org.socle.kit.sql.Row;
import org.socle.kit.sql.Sql;
import org.socle.kit.sql.SqlStatement;
import org.socle.kit.territory.Territory;
import org.socle.registry.indicator.SnapshotStore;
import org.socle.registry.indicator.domain.Breakdown;
import org.socle.registry.indicator.domain.Cell;
import org.socle.registry.indicator.domain.Indicator;
import org.socle.registry.indicator.domain.Snapshot;
import org.socle.registry.indicator.domain.SnapshotId;

@ApplicationScoped
class SqlSnapshotStore implements SnapshotStore {

    private static final String SNAPSHOTS = """
            SELECT id, operation_id, territory_code, territory_no, level, day, state, method, started_at, inputs_hash,
                   completed_at
              FROM indicator_snapshot
            """;

    private static final String INSERT = """
            INSERT INTO indicator_snapshot (id, operation_id, territory_code, territory_no, level, day, state, method,
                                            started_at, started_by)
            VALUES (:id, :operation, :code, :territory, :level, :day, :state, :method, :now, :by)
                ON CONFLICT (territory_code, level, day) WHERE state <> 'CANCELLED' DO NOTHING
            """;

    private static final String KEEP = """
            INSERT INTO indicator_value (snapshot_id, indicator, area_code, territory_no, breakdown, key, numerator,
                                         denominator, unknown)
            SELECT :id, row.*
              FROM unnest(:indicators::text[], :areas::text[], :territories::int[], :breakdowns::text[], :keys::text[],
                          :numerators::numeric[], :denominators::numeric[], :unknown::bigint[])
                AS row(indicator, area_code, territory_no, breakdown, key, numerator, denominator, unknown)
            """;

    /** The order of bytes, whatever the language of the database is. */
    private static final String VALUES = """
            SELECT indicator, area_code, territory_no, breakdown, key, numerator, denominator, unknown
              FROM indicator_value
             WHERE snapshot_id = :id
             ORDER BY indicator COLLATE "C", area_code COLLATE "C", breakdown COLLATE "C", key COLLATE "C"
            """;

    private static final String WIDEST_OF_THE_LAST_DAY = """
            SELECT s.id, s.day, s.inputs_hash
              FROM indicator_snapshot s
              JOIN territory whole ON whole.code = s.territory_code
             WHERE s.state = 'COMPLETED'
               AND s.day <= :day
               AND EXISTS (SELECT 1
                             FROM indicator_value v
                             JOIN territory area ON area.code = v.area_code
                             JOIN territory among ON among.code = :among
                            WHERE v.snapshot_id = s.id
                              AND v.indicator = :indicator
                              AND v.breakdown = :breakdown
                              AND area.level = :level
                              AND area.lo BETWEEN among.lo AND among.hi)
             ORDER BY s.day DESC, whole.hi - whole.lo DESC, s.id DESC
             LIMIT 1
            """;

    private static final String CELLS = """
            SELECT v.area_code, v.key, v.numerator, v.denominator, v.unknown
              FROM indicator_value v
              JOIN territory area ON area.code = v.area_code
              JOIN territory among ON among.code = :among
             WHERE v.snapshot_id = :id
               AND v.indicator = :indicator
               AND v.breakdown = :breakdown
               AND area.level = :level
               AND area.lo BETWEEN among.lo AND among.hi
            """;

    private final Sql sql;

    SqlSnapshotStore(Sql sql) {
        this.sql = sql;
    }

    @Override
    public boolean insert(Snapshot snapshot, String by) {
        return sql.of(INSERT)
                        .with("id", snapshot.id().value())
                        .with("operation", snapshot.operationId())
                        .with("code", snapshot.territoryCode())
                        .with("territory", snapshot.territory())
                        .with("level", snapshot.level())
                        .with("day", snapshot.day())
                        .with("state", snapshot.state())
                        .with("method", snapshot.method())
                        .with("now", snapshot.startedAt())
                        .with("by", by)
                        .update()
                == 1;
    }

    @Override
    public boolean isTaken(Snapshot snapshot) {
        return sql.of(SNAPSHOTS + """
                                 WHERE territory_code = :code
                                   AND level = :level
                                   AND day = :day
                                   AND state <> 'CANCELLED'
                                """)
                .with("code", snapshot.territoryCode())
                .with("level", snapshot.level())
                .with("day", snapshot.day())
                .first(SqlSnapshotStore::snapshot)
                .isPresent();
    }

    @Override
    public Optional<Snapshot> find(SnapshotId id) {
        return sql.of(SNAPSHOTS + " WHERE id = :id").with("id", id.value()).first(SqlSnapshotStore::snapshot);
    }

    @Override
    public List<Snapshot> list(Cursor cursor) {
        return sql.of(SNAPSHOTS + """
                                 WHERE (:after::uuid IS NULL OR id < :after::uuid)
                                 ORDER BY id DESC
                                 LIMIT :limit
                                """)
                .with("after", cursor.afterId().orElse(null))
                .with("limit", cursor.limit() + 1)
                .list(SqlSnapshotStore::snapshot);
    }

    @Override
    public void keep(Snapshot snapshot, Collection<Value> values) {
        sql.of(KEEP)
                .with("id", snapshot.id().value())
                .withArray("indicators", "text", each(values, Value::indicator))
                .withArray("areas", "text", each(values, Value::area))
                .withArray("territories", "integer", each(values, Value::territory))
                .withArray("breakdowns", "text", each(values, Value::breakdown))
                .withArray("keys", "text", each(values, Value::key))
                .withArray("numerators", "numeric", each(values, Value::numerator))
                .withArray("denominators", "numeric", each(values, Value::denominator))
                .withArray("unknown", "bigint", each(values, Value::unknown))
                .update();
    }

    @Override
    public List<Value> values(SnapshotId id) {
        return sql.of(VALUES)
                .with("id", id.value())
                .list(row -> new Value(
                        row.text("indicator"),
                        row.text("area_code"),
                        row.integer("territory_no"),
                        row.text("breakdown"),
                        row.text("key"),
                        row.optionalDecimal("numerator").orElse(null),
                        row.optionalDecimal("denominator").orElse(null),
                        row.number("unknown")));
    }

    @Override
    public void complete(SnapshotId id, Snapshot.Frozen frozen) {
        sql.of("""
                        UPDATE indicator_snapshot
                           SET state = 'COMPLETED', inputs_hash = :hash, completed_at = :now
                         WHERE id = :id AND state = 'RUNNING'
                        """)
                .with("id", id.value())
                .with("hash", frozen.inputsHash())
                .with("now", frozen.completedAt())
                .update();
    }

    @Override
    public void cancel(SnapshotId id) {
        sql.of("DELETE FROM indicator_value WHERE snapshot_id = :id")
                .with("id", id.value())
                .update();
        sql.of("UPDATE indicator_snapshot SET state = 'CANCELLED' WHERE id = :id AND state = 'RUNNING'")
                .with("id", id.value())
                .update();
    }

    @Override
    public Optional<Kept> kept(
            Indicator indicator, Territory among, Territory.Level level, Set<Breakdown> by, LocalDate day) {
        return about(WIDEST_OF_THE_LAST_DAY, indicator, among, level, by)
                .with("day", day)
                .first(row -> new Found(row.uuid("id"), row.date("day"), row.text("inputs_hash")))
                .map(found -> new Kept(
                        found.day(),
                        found.inputsHash(),
                        about(CELLS, indicator, among, level, by)
                                .with("id", found.id())
                                .list(row -> cell(row, by))));
    }

    private record Found(UUID id, LocalDate day, String inputsHash) {}

    private SqlStatement about(
            String statement, Indicator indicator, Territory among, Territory.Level level, Set<Breakdown> by) {
        return sql.of(statement)
                .with("indicator", indicator.code())
                .with("among", among.code())
                .with("level", level)
                .with("breakdown", by.stream().map(Breakdown::name).collect(Collectors.joining()));
    }

    private static Cell cell(Row row, Set<Breakdown> by) {
        Map<Breakdown, String> key = new EnumMap<>(Breakdown.class);
        by.forEach(each -> key.put(each, row.text("key")));
        return new Cell(
                row.text("area_code"),
                key,
                row.optionalDecimal("numerator").orElse(null),
                row.optionalDecimal("denominator").orElse(null),
                row.number("unknown"));
    }

    private static Snapshot snapshot(Row row) {
        Snapshot.@Nullable Frozen frozen = row.optionalText("inputs_hash")
                .map(hash -> new Snapshot.Frozen(hash, row.instant("completed_at")))
                .orElse(null);
        return new Snapshot(
                new SnapshotId(row.uuid("id")),
                row.uuid("operation_id"),
                row.text("territory_code"),
                row.integer("territory_no"),
                row.text("level"),
                row.date("day"),
                row.constant("state", Snapshot.State.class),
                row.text("method"),
                row.instant("started_at"),
                frozen);
    }

    private static List<@Nullable Object> each(Collection<Value> values, Function<Value, @Nullable Object> column) {
        return values.stream().<@Nullable Object>map(column).toList();
    }
}
