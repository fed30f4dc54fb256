package org.socle.contracts.benefits;

import java.time.Instant;
import java.util.List;
import org.socle.contracts.Beneficiary;
import org.socle.contracts.Require;

/**
 * What someone is entitled to in a cycle has changed; the items replace the earlier ones.
 *
 * @param entitlementId the entitlement
 * @param enrollmentId the enrollment it follows from
 * @param programmeId the programme
 * @param beneficiary for whom
 * @param communeCode the commune of the household
 * @param cycle the month, quarter or single round it is for: {@code 2026-11}, {@code 2026-Q4}, {@code ONCE}
 * @param items what is given now; empty when nothing is left
 * @param reason reason code
 * @param revisedAt when
 */
public record EntitlementRevisedV1(
        String entitlementId,
        String enrollmentId,
        String programmeId,
        Beneficiary beneficiary,
        String communeCode,
        String cycle,
        List<EntitlementItem> items,
        String reason,
        Instant revisedAt)
        implements EntitlementEvent {

    public EntitlementRevisedV1 {
        Require.id(entitlementId, "entitlement_id");
        Require.id(enrollmentId, "enrollment_id");
        Require.id(programmeId, "programme_id");
        Require.present(beneficiary, "beneficiary");
        Require.area(communeCode, "commune_code");
        Require.cycle(cycle, "cycle");
        items = List.copyOf(items);
        Require.code(reason, "reason");
        Require.present(revisedAt, "revised_at");
    }

    @Override
    public String aggregateId() {
        return entitlementId;
    }
}
