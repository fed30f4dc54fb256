package org.socle.benefits.benefitpackage;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.socle.benefits.benefitpackage.domain.GrantedItem;
import org.socle.benefits.benefitpackage.domain.ItemKind;
import org.socle.benefits.money.MoneyView;

/**
 * What one beneficiary receives in a cycle.
 *
 * @param amount for cash
 * @param quantity for goods, in {@code unit}
 */
@Schema(name = "GrantedItem")
public record GrantedItemView(
        ItemKind kind,
        @Schema(examples = "CASH") String code,
        @Nullable MoneyView amount,
        @Nullable Integer quantity,
        @Nullable String unit) {

    public static GrantedItemView of(GrantedItem item) {
        return switch (item) {
            case GrantedItem.Cash(var code, var money) ->
                new GrantedItemView(ItemKind.CASH, code, MoneyView.of(money), null, null);
            case GrantedItem.InKind(var code, var quantity, var unit) ->
                new GrantedItemView(ItemKind.IN_KIND, code, null, quantity, unit);
            case GrantedItem.Service(var code) -> new GrantedItemView(ItemKind.SERVICE, code, null, null, null);
        };
    }
}
