package org.socle.benefits.entitlement;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.socle.benefits.benefitpackage.domain.ItemKind;
import org.socle.benefits.entitlement.domain.Entitlement;
import org.socle.benefits.entitlement.domain.EntitlementId;
import org.socle.benefits.money.domain.Money;
import org.socle.kit.paging.Cursor;
import org.socle.kit.paging.Page;

/** What was granted. */
public interface EntitlementStore {

    /** Adds those that were not granted before and tells which they were. */
    Set<EntitlementId> add(List<Entitlement> entitlements);

    Optional<Entitlement> find(EntitlementId id);

    /** Entitlements in the order in which they were granted. */
    Page<Entitlement> list(Filter filter, Cursor cursor);

    List<CycleCount> counts(String programmeCode, @Nullable String cycle);

    List<ItemTotal> totals(String programmeCode, @Nullable String cycle);

    /** What a list is about; what is null is not asked. A beneficiary is a household or a person in any household. */
    record Filter(
            @Nullable String programmeCode,
            @Nullable String cycle,
            @Nullable String beneficiaryId) {}

    /** How many entitlements there are in a cycle, and for how many different beneficiaries. */
    record CycleCount(String cycle, long entitlements, long beneficiaries) {}

    /**
     * One item added up over a cycle.
     *
     * @param count entitlements that hold the item
     * @param amount for cash
     * @param quantity for goods, in {@code unit}
     */
    record ItemTotal(
            String cycle,
            ItemKind kind,
            String code,
            long count,
            @Nullable Money amount,
            @Nullable Long quantity,
            @Nullable String unit) {}
}
