package org.socle.benefits.cycle.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.socle.benefits.benefitpackage.domain.PackageId;
import org.socle.benefits.cycle.CycleStore;
import org.socle.benefits.cycle.domain.Cycle;
import org.socle.kit.operation.OperationId;
import org.socle.kit.sql.Sql;

@ApplicationScoped
class SqlCycleStore implements CycleStore {

    private final Sql sql;

    SqlCycleStore(Sql sql) {
        this.sql = sql;
    }

    @Override
    public void open(PackageId id, Cycle cycle, Instant now, String by) {
        sql.of("""
                INSERT INTO cycle_opening (package_id, cycle, opened_at, opened_by)
                VALUES (:package_id, :cycle, :opened_at, :opened_by)
                """)
                .with("package_id", id.value())
                .with("cycle", cycle.code())
                .with("opened_at", now)
                .with("opened_by", by)
                .update();
    }

    @Override
    public void grantedBy(Collection<PackageId> ids, Cycle cycle, OperationId operation) {
        sql.of("""
                UPDATE cycle_opening
                   SET operation_id = :operation_id
                 WHERE package_id = ANY (:ids)
                   AND cycle = :cycle
                """)
                .with("operation_id", operation.text())
                .withArray("ids", "uuid", uuids(ids))
                .with("cycle", cycle.code())
                .update();
    }

    @Override
    public Map<PackageId, List<Cycle>> opened(Collection<PackageId> ids) {
        return sql
                .of("""
                SELECT package_id, cycle
                  FROM cycle_opening
                 WHERE package_id = ANY (:ids)
                 ORDER BY package_id, cycle
                """)
                .withArray("ids", "uuid", uuids(ids))
                .list(row -> Map.entry(
                        new PackageId(row.uuid("package_id")),
                        Cycle.parse(row.text("cycle")).orElseThrow()))
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey,
                        LinkedHashMap::new,
                        Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    @Override
    public List<CycleRow> list(String programmeCode) {
        return sql.of("""
                SELECT opening.package_id, package.code, opening.cycle, opening.opened_at, opening.operation_id
                  FROM cycle_opening opening
                  JOIN benefit_package package ON package.id = opening.package_id
                 WHERE package.programme_code = :programme_code
                 ORDER BY opening.cycle DESC, package.code
                """)
                .with("programme_code", programmeCode)
                .list(row -> new CycleRow(
                        new PackageId(row.uuid("package_id")),
                        row.text("code"),
                        row.text("cycle"),
                        row.instant("opened_at"),
                        row.optionalText("operation_id")));
    }

    private static List<UUID> uuids(Collection<PackageId> ids) {
        return ids.stream().map(PackageId::value).toList();
    }
}
