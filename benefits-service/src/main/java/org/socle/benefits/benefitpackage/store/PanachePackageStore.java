package org.socle.benefits.benefitpackage.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.socle.benefits.benefitpackage.PackageStore;
import org.socle.benefits.benefitpackage.domain.BenefitPackage;
import org.socle.benefits.benefitpackage.domain.Names;
import org.socle.benefits.benefitpackage.domain.PackageContent;
import org.socle.benefits.benefitpackage.domain.PackageId;
import org.socle.benefits.benefitpackage.domain.PackageVersion;
import org.socle.benefits.cycle.domain.CycleLength;
import org.socle.kit.paging.Cursor;
import org.socle.kit.paging.Page;
import org.socle.kit.sql.Row;
import org.socle.kit.sql.Sql;

@ApplicationScoped
class SqlPackageStore implements PackageStore {

    private static final String COLUMNS = "SELECT id, programme_code, code, cycle_length FROM benefit_package ";

    private final Sql sql;
    private final ItemsJson itemsJson;
    // A version never changes, so what was read once is good for ever; there are a few hundred at most.
    private final Map<VersionKey, PackageContent> contents = new ConcurrentHashMap<>();

    SqlPackageStore(Sql sql, ItemsJson itemsJson) {
        this.sql = sql;
        this.itemsJson = itemsJson;
    }

    @Override
    public boolean add(BenefitPackage defined, String by) {
        var added = sql.of("""
                INSERT INTO benefit_package (id, programme_code, code, cycle_length, created_at, created_by)
                VALUES (:id, :programme_code, :code, :cycle_length, :created_at, :created_by)
                    ON CONFLICT (programme_code, code) DO NOTHING
                """)
                .with("id", defined.id().value())
                .with("programme_code", defined.programmeCode())
                .with("code", defined.code())
                .with("cycle_length", defined.cycle())
                .with("created_at", defined.latest().writtenAt())
                .with("created_by", by)
                .update();
        if (added == 0) {
            return false;
        }
        addVersion(defined.id(), defined.latest(), by);
        return true;
    }

    @Override
    public void addVersion(PackageId id, PackageVersion version, String by) {
        sql.of("""
                INSERT INTO package_version (package_id, number, name_fr, name_en, items, written_at, written_by)
                VALUES (:package_id, :number, :name_fr, :name_en, :items::jsonb, :written_at, :written_by)
                """)
                .with("package_id", id.value())
                .with("number", version.number())
                .with("name_fr", version.content().names().fr())
                .with("name_en", version.content().names().en())
                .with("items", itemsJson.write(version.content().items()))
                .with("written_at", version.writtenAt())
                .with("written_by", by)
                .update();
    }

    @Override
    public void activate(PackageId id, PackageVersion version, String by) {
        sql.of("""
                INSERT INTO package_activation (package_id, number, activated_at, activated_by)
                VALUES (:package_id, :number, :activated_at, :activated_by)
                """)
                .with("package_id", id.value())
                .with("number", version.number())
                .with("activated_at", version.inForceSince().orElseThrow())
                .with("activated_by", by)
                .update();
    }

    @Override
    public Optional<BenefitPackage> find(PackageId id) {
        var found = sql.of(COLUMNS + "WHERE id = :id").with("id", id.value()).first(PackageRow::of);
        return found.map(row -> complete(List.of(row)).getFirst());
    }

    @Override
    public Optional<BenefitPackage> findAndHold(PackageId id) {
        var found = sql.of(COLUMNS + "WHERE id = :id FOR UPDATE")
                .with("id", id.value())
                .first(PackageRow::of);
        return found.map(row -> complete(List.of(row)).getFirst());
    }

    @Override
    public Page<BenefitPackage> list(@Nullable String programmeCode, @Nullable String code, Cursor cursor) {
        var rows = sql.of(COLUMNS + """
                 WHERE (:programme_code::text IS NULL OR programme_code = :programme_code)
                   AND (:code::text IS NULL OR code = :code)
                   AND (:after::uuid IS NULL OR id > :after::uuid)
                 ORDER BY id
                 LIMIT :rows
                """)
                .with("programme_code", programmeCode)
                .with("code", code)
                .with("after", cursor.afterId().orElse(null))
                .with("rows", cursor.limit() + 1)
                .list(PackageRow::of);
        return Page.of(complete(rows), cursor, row -> row.id().value().toString());
    }

    @Override
    public List<BenefitPackage> inForce(String programmeCode) {
        return complete(
                sql.of(COLUMNS + """
                 WHERE programme_code = :programme_code
                   AND EXISTS (SELECT 1 FROM package_activation WHERE package_id = benefit_package.id)
                 ORDER BY id
                """).with("programme_code", programmeCode).list(PackageRow::of));
    }

    private List<BenefitPackage> complete(Collection<PackageRow> rows) {
        if (rows.isEmpty()) {
            return List.of();
        }
        var versions = sql
                .of("""
                SELECT version.package_id, version.number, version.name_fr, version.name_en, version.items,
                       version.written_at, activation.activated_at
                  FROM package_version version
                  LEFT JOIN package_activation activation USING (package_id, number)
                 WHERE version.package_id = ANY (:ids)
                 ORDER BY version.package_id, version.number
                """)
                .withArray("ids", "uuid", rows.stream().map(PackageRow::id).toList())
                .list(row -> new VersionRow(row.uuid("package_id"), version(row)))
                .stream()
                .collect(Collectors.groupingBy(
                        VersionRow::packageId, Collectors.mapping(VersionRow::version, Collectors.toList())));
        return rows.stream()
                .map(row -> row.with(versions.getOrDefault(row.id(), List.of())))
                .toList();
    }

    private PackageVersion version(Row row) {
        var key = new VersionKey(row.uuid("package_id"), row.integer("number"));
        var content = contents.computeIfAbsent(
                key,
                _ -> new PackageContent(
                        new Names(row.text("name_fr"), row.text("name_en")), itemsJson.read(row.text("items"))));
        return new PackageVersion(
                key.number(),
                content,
                row.instant("written_at"),
                row.optionalInstant("activated_at").orElse(null));
    }

    private record VersionKey(UUID packageId, int number) {}

    private record VersionRow(UUID packageId, PackageVersion version) {}

    private record PackageRow(UUID id, String programmeCode, String code, CycleLength cycle) {
        static PackageRow of(Row row) {
            return new PackageRow(
                    row.uuid("id"),
                    row.text("programme_code"),
                    row.text("code"),
                    row.constant("cycle_length", CycleLength.class));
        }

        BenefitPackage with(List<PackageVersion> versions) {
            return new BenefitPackage(new PackageId(id), programmeCode, code, cycle, versions);
        }
    }
}
