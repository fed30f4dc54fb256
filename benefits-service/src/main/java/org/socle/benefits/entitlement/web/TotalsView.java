package org.socle.benefits.entitlement.web;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.socle.benefits.benefitpackage.domain.ItemKind;
import org.socle.benefits.entitlement.EntitlementStore.CycleCount;
import org.socle.benefits.entitlement.EntitlementStore.ItemTotal;
import org.socle.benefits.money.MoneyView;

/** Entitlements of a programme added up, cycle by cycle, within the caller's territory. */
@Schema(name = "EntitlementTotals")
record TotalsView(String programmeCode, List<CycleTotalView> cycles) {

    @Schema(name = "CycleTotal")
    record CycleTotalView(
            @Schema(examples = "2026-11") String cycle,
            @Schema(examples = "214") long entitlements,
            @Schema(examples = "214") long beneficiaries,
            List<ItemTotalView> items) {}

    /** @param count entitlements that hold the item */
    @Schema(name = "ItemTotal")
    record ItemTotalView(
            ItemKind kind,
            String code,
            long count,
            @Nullable MoneyView amount,
            @Nullable Long quantity,
            @Nullable String unit) {

        static ItemTotalView of(ItemTotal total) {
            var amount = total.amount();
            return new ItemTotalView(
                    total.kind(),
                    total.code(),
                    total.count(),
                    amount == null ? null : MoneyView.of(amount),
                    total.quantity(),
                    total.unit());
        }
    }

    static TotalsView of(String programmeCode, List<CycleCount> counts, List<ItemTotal> totals) {
        return new TotalsView(
                programmeCode,
                counts.stream()
                        .map(count -> new CycleTotalView(
                                count.cycle(),
                                count.entitlements(),
                                count.beneficiaries(),
                                totals.stream()
                                        .filter(total -> total.cycle().equals(count.cycle()))
                                        .map(ItemTotalView::of)
                                        .toList()))
                        .toList());
    }
}
