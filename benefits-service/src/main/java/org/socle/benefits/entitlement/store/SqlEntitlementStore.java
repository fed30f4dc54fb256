package org.socle.benefits.entitlement.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.socle.benefits.benefitpackage.domain.GrantedItem;
import org.socle.benefits.benefitpackage.domain.Headcount;
import org.socle.benefits.benefitpackage.domain.PackageId;
import org.socle.benefits.cycle.domain.Cycle;
import org.socle.benefits.entitlement.EntitlementStore;
import org.socle.benefits.entitlement.domain.Entitlement;
import org.socle.benefits.entitlement.domain.EntitlementId;
import org.socle.benefits.entitlement.domain.Recipient;
import org.socle.benefits.programme.domain.BeneficiaryKind;
import org.socle.kit.paging.Cursor;
import org.socle.kit.paging.Page;
import org.socle.kit.sql.Row;
import org.socle.kit.sql.Sql;
import org.socle.kit.sql.SqlStatement;

@ApplicationScoped
class SqlEntitlementStore implements EntitlementStore {

    private static final String SELECT = """
            SELECT entitlement.id, entitlement.enrollment_id, entitlement.package_id, package.code AS package_code,
                   entitlement.package_version, entitlement.cycle, entitlement.programme_id,
                   entitlement.programme_code, entitlement.beneficiary_kind, entitlement.beneficiary_id,
                   entitlement.household_id, entitlement.commune_code, entitlement.territory_no,
                   entitlement.members, entitlement.eligible_members, entitlement.granted_at
              FROM entitlement
              JOIN benefit_package package ON package.id = entitlement.package_id
            """;

    private final Sql sql;
    private final ItemRows items;

    SqlEntitlementStore(Sql sql, ItemRows items) {
        this.sql = sql;
        this.items = items;
    }

    @Override
    public Set<EntitlementId> add(List<Entitlement> entitlements) {
        var statement = sql.of("""
                INSERT INTO entitlement (id, enrollment_id, package_id, package_version, cycle, programme_id,
                                         programme_code, beneficiary_kind, beneficiary_id, household_id, commune_code,
                                         territory_no, members, eligible_members, granted_at)
                SELECT *
                  FROM unnest(:id::uuid[], :enrollment_id::text[], :package_id::uuid[], :package_version::int[],
                              :cycle::text[], :programme_id::text[], :programme_code::text[],
                              :beneficiary_kind::text[], :beneficiary_id::text[], :household_id::text[],
                              :commune_code::text[], :territory_no::int[], :members::int[], :eligible_members::int[],
                              :granted_at::timestamptz[])
                    ON CONFLICT DO NOTHING
                RETURNING id
                """);
        var columns = new Columns(statement, entitlements);
        columns.add("id", "uuid", each -> each.id().value())
                .add("enrollment_id", "text", Entitlement::enrollmentId)
                .add("package_id", "uuid", each -> each.packageId().value())
                .add("package_version", "int4", Entitlement::packageVersion)
                .add("cycle", "text", each -> each.cycle().code())
                .add("programme_id", "text", Entitlement::programmeId)
                .add("programme_code", "text", Entitlement::programmeCode)
                .add("beneficiary_kind", "text", each -> each.recipient().kind())
                .add("beneficiary_id", "text", each -> each.recipient().id())
                .add("household_id", "text", each -> each.recipient().householdId())
                .add("commune_code", "text", each -> each.recipient().communeCode())
                .add("territory_no", "int4", each -> each.recipient().territoryNo())
                .add("members", "int4", each -> each.headcount().members())
                .add("eligible_members", "int4", each -> each.headcount().eligibleMembers())
                .add("granted_at", "timestamptz", Entitlement::grantedAt);
        var added = new HashSet<>(statement.list(row -> new EntitlementId(row.uuid("id"))));
        items.add(
                entitlements.stream().filter(each -> added.contains(each.id())).toList());
        return added;
    }

    @Override
    public Optional<Entitlement> find(EntitlementId id) {
        var found = sql.of(SELECT + " WHERE entitlement.id = :id")
                .with("id", id.value())
                .first(SqlEntitlementStore::bare);
        return found.map(bare -> complete(List.of(bare)).getFirst());
    }

    @Override
    public Page<Entitlement> list(Filter filter, Cursor cursor) {
        var found = sql.of(SELECT + """
                 WHERE (:programme_code::text IS NULL OR entitlement.programme_code = :programme_code)
                   AND (:cycle::text IS NULL OR entitlement.cycle = :cycle)
                   AND (:beneficiary::text IS NULL
                        OR entitlement.beneficiary_id = :beneficiary
                        OR entitlement.household_id = :beneficiary)
                   AND (:after::uuid IS NULL OR entitlement.id > :after::uuid)
                 ORDER BY entitlement.id
                 LIMIT :rows
                """)
                .with("programme_code", filter.programmeCode())
                .with("cycle", filter.cycle())
                .with("beneficiary", filter.beneficiaryId())
                .with("after", cursor.afterId().orElse(null))
                .with("rows", cursor.limit() + 1)
                .list(SqlEntitlementStore::bare);
        return Page.of(complete(found), cursor, each -> each.id().value().toString());
    }

    @Override
    public List<CycleCount> counts(String programmeCode, @Nullable String cycle) {
        return sql.of("""
                SELECT cycle, count(*) AS entitlements, count(DISTINCT beneficiary_id) AS beneficiaries
                  FROM entitlement
                 WHERE programme_code = :programme_code
                   AND (:cycle::text IS NULL OR cycle = :cycle)
                 GROUP BY cycle
                 ORDER BY cycle
                """)
                .with("programme_code", programmeCode)
                .with("cycle", cycle)
                .list(row ->
                        new CycleCount(row.text("cycle"), row.number("entitlements"), row.number("beneficiaries")));
    }

    @Override
    public List<ItemTotal> totals(String programmeCode, @Nullable String cycle) {
        return items.totals(programmeCode, cycle);
    }

    private List<Entitlement> complete(List<Entitlement> bare) {
        Map<UUID, List<GrantedItem>> byEntitlement =
                items.of(bare.stream().map(each -> each.id().value()).toList());
        return bare.stream()
                .map(each ->
                        withItems(each, byEntitlement.getOrDefault(each.id().value(), List.of())))
                .toList();
    }

    private static Entitlement bare(Row row) {
        return new Entitlement(
                new EntitlementId(row.uuid("id")),
                row.text("enrollment_id"),
                row.text("programme_id"),
                row.text("programme_code"),
                new Recipient(
                        row.constant("beneficiary_kind", BeneficiaryKind.class),
                        row.text("beneficiary_id"),
                        row.text("household_id"),
                        row.text("commune_code"),
                        row.integer("territory_no")),
                new Headcount(row.integer("members"), row.integer("eligible_members")),
                new PackageId(row.uuid("package_id")),
                row.text("package_code"),
                row.integer("package_version"),
                Cycle.parse(row.text("cycle")).orElseThrow(),
                List.of(),
                row.instant("granted_at"));
    }

    private static Entitlement withItems(Entitlement bare, List<GrantedItem> items) {
        return new Entitlement(
                bare.id(),
                bare.enrollmentId(),
                bare.programmeId(),
                bare.programmeCode(),
                bare.recipient(),
                bare.headcount(),
                bare.packageId(),
                bare.packageCode(),
                bare.packageVersion(),
                bare.cycle(),
                items,
                bare.grantedAt());
    }

    /** One array parameter for each column, all in the order of the entitlements. */
    private record Columns(SqlStatement statement, Collection<Entitlement> entitlements) {
        Columns add(String name, String type, Function<Entitlement, Object> value) {
            statement.withArray(name, type, entitlements.stream().map(value).toList());
            return this;
        }
    }
}
