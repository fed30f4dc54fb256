package org.socle.contracts.benefits;

import org.jspecify.annotations.Nullable;
import org.socle.contracts.Money;
import org.socle.contracts.Require;

/**
 * One thing that someone is entitled to in a cycle.
 *
 * @param kind money, a thing or a service
 * @param code code of the item in its package
 * @param amount how much money; only for cash
 * @param quantity how many; only for things and services
 */
public record EntitlementItem(
        ItemKind kind,
        String code,
        @Nullable Money amount,
        @Nullable Integer quantity) {

    public EntitlementItem {
        Require.present(kind, "kind");
        Require.code(code, "code");
        Require.that((amount != null) == (kind == ItemKind.CASH), "amount is for cash, and cash only");
        Require.that((quantity != null) == (kind != ItemKind.CASH), "quantity is for things and services only");
        Require.that(amount == null || amount.decimal().signum() >= 0, "amount must not be negative");
        Require.that(quantity == null || quantity >= 1, "quantity must be at least 1");
    }
}
