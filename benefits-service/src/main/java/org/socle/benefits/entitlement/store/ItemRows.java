package org.socle.benefits.entitlement.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.socle.benefits.benefitpackage.domain.GrantedItem;
import org.socle.benefits.benefitpackage.domain.ItemKind;
import org.socle.benefits.entitlement.EntitlementStore.ItemTotal;
import org.socle.benefits.entitlement.domain.Entitlement;
import org.socle.benefits.money.domain.Money;
import org.socle.kit.sql.Row;
import org.socle.kit.sql.Sql;

/** The items of entitlements, one row each. */
@ApplicationScoped
class ItemRows {

    private final Sql sql;

    ItemRows(Sql sql) {
        this.sql = sql;
    }

    void add(List<Entitlement> entitlements) {
        var rows =
                entitlements.stream().flatMap(each -> ItemRow.of(each).stream()).toList();
        if (rows.isEmpty()) {
            return;
        }
        sql.of("""
                INSERT INTO entitlement_item
                       (entitlement_id, ordinal, territory_no, kind, code, amount, currency, quantity, unit)
                SELECT *
                  FROM unnest(:entitlement_id::uuid[], :ordinal::int[], :territory_no::int[], :kind::text[],
                              :code::text[], :amount::numeric[], :currency::text[], :quantity::int[], :unit::text[])
                """)
                .withArray("entitlement_id", "uuid", column(rows, ItemRow::entitlementId))
                .withArray("ordinal", "int4", column(rows, ItemRow::ordinal))
                .withArray("territory_no", "int4", column(rows, ItemRow::territoryNo))
                .withArray("kind", "text", column(rows, ItemRow::kind))
                .withArray("code", "text", column(rows, ItemRow::code))
                .withArray("amount", "numeric", column(rows, ItemRow::amount))
                .withArray("currency", "text", column(rows, ItemRow::currency))
                .withArray("quantity", "int4", column(rows, ItemRow::quantity))
                .withArray("unit", "text", column(rows, ItemRow::unit))
                .update();
    }

    Map<UUID, List<GrantedItem>> of(Collection<UUID> entitlementIds) {
        return sql
                .of("""
                SELECT entitlement_id, kind, code, amount, currency, quantity, unit
                  FROM entitlement_item
                 WHERE entitlement_id = ANY (:ids)
                 ORDER BY entitlement_id, ordinal
                """)
                .withArray("ids", "uuid", entitlementIds)
                .list(row -> Map.entry(row.uuid("entitlement_id"), item(row)))
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    List<ItemTotal> totals(String programmeCode, @Nullable String cycle) {
        return sql.of("""
                SELECT entitlement.cycle, item.kind, item.code, item.currency, item.unit, count(*) AS count,
                       sum(item.amount) AS amount, sum(item.quantity) AS quantity
                  FROM entitlement
                  JOIN entitlement_item item ON item.entitlement_id = entitlement.id
                 WHERE entitlement.programme_code = :programme_code
                   AND (:cycle::text IS NULL OR entitlement.cycle = :cycle)
                 GROUP BY entitlement.cycle, item.kind, item.code, item.currency, item.unit
                 ORDER BY entitlement.cycle, item.kind, item.code, item.currency, item.unit
                """)
                .with("programme_code", programmeCode)
                .with("cycle", cycle)
                .list(ItemRows::total);
    }

    private static ItemTotal total(Row row) {
        return new ItemTotal(
                row.text("cycle"),
                row.constant("kind", ItemKind.class),
                row.text("code"),
                row.number("count"),
                row.optionalDecimal("amount").map(amount -> money(amount, row)).orElse(null),
                row.optionalDecimal("quantity").map(BigDecimal::longValueExact).orElse(null),
                row.optionalText("unit").orElse(null));
    }

    private static GrantedItem item(Row row) {
        var code = row.text("code");
        return switch (row.constant("kind", ItemKind.class)) {
            case CASH -> new GrantedItem.Cash(code, money(row.decimal("amount"), row));
            case IN_KIND -> new GrantedItem.InKind(code, row.integer("quantity"), row.text("unit"));
            case SERVICE -> new GrantedItem.Service(code);
        };
    }

    private static Money money(BigDecimal amount, Row row) {
        return new Money(amount, Currency.getInstance(row.text("currency")));
    }

    private static <T extends @Nullable Object> List<T> column(List<ItemRow> rows, Function<ItemRow, T> value) {
        var column = new ArrayList<T>(rows.size());
        rows.forEach(row -> column.add(value.apply(row)));
        return column;
    }

    private record ItemRow(
            UUID entitlementId,
            int ordinal,
            int territoryNo,
            ItemKind kind,
            String code,
            @Nullable BigDecimal amount,
            @Nullable String currency,
            @Nullable Integer quantity,
            @Nullable String unit) {

        static List<ItemRow> of(Entitlement entitlement) {
            var rows = new ArrayList<ItemRow>();
            for (var item : entitlement.items()) {
                rows.add(of(entitlement, rows.size() + 1, item));
            }
            return rows;
        }

        private static ItemRow of(Entitlement entitlement, int ordinal, GrantedItem item) {
            var id = entitlement.id().value();
            var territoryNo = entitlement.recipient().territoryNo();
            return switch (item) {
                case GrantedItem.Cash(var code, var money) ->
                    new ItemRow(
                            id,
                            ordinal,
                            territoryNo,
                            ItemKind.CASH,
                            code,
                            money.amount(),
                            money.currency().getCurrencyCode(),
                            null,
                            null);
                case GrantedItem.InKind(var code, var quantity, var unit) ->
                    new ItemRow(id, ordinal, territoryNo, ItemKind.IN_KIND, code, null, null, quantity, unit);
                case GrantedItem.Service(var code) ->
                    new ItemRow(id, ordinal, territoryNo, ItemKind.SERVICE, code, null, null, null, null);
            };
        }
    }
}
