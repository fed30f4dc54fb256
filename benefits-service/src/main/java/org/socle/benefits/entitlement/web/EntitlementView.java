package org.socle.benefits.entitlement.web;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.socle.benefits.benefitpackage.GrantedItemView;
import org.socle.benefits.entitlement.domain.Entitlement;
import org.socle.benefits.programme.domain.BeneficiaryKind;
import org.socle.kit.id.Ids;

/**
 * What a beneficiary may claim in a cycle.
 *
 * @param members the people the amounts were worked out for
 */
@Schema(name = "Entitlement")
record EntitlementView(
        @Schema(examples = "ent_0192f0c1b2c37d4e8f90a1b2c3d4e5f6")
        String id,

        String enrollmentId,
        String programmeId,
        String programmeCode,
        BeneficiaryView beneficiary,
        @Schema(examples = "SN-DK-01-01") String communeCode,
        int members,
        int eligibleMembers,
        String packageId,
        String packageCode,
        int packageVersion,
        @Schema(examples = "2026-11") String cycle,
        List<GrantedItemView> items,
        Instant grantedAt) {

    static final String PREFIX = "ent";

    @Schema(name = "EntitlementBeneficiary")
    record BeneficiaryView(BeneficiaryKind kind, String id, String householdId) {}

    static EntitlementView of(Entitlement entitlement) {
        var recipient = entitlement.recipient();
        return new EntitlementView(
                Ids.toText(PREFIX, entitlement.id().value()),
                entitlement.enrollmentId(),
                entitlement.programmeId(),
                entitlement.programmeCode(),
                new BeneficiaryView(recipient.kind(), recipient.id(), recipient.householdId()),
                recipient.communeCode(),
                entitlement.headcount().members(),
                entitlement.headcount().eligibleMembers(),
                Ids.toText("pkg", entitlement.packageId().value()),
                entitlement.packageCode(),
                entitlement.packageVersion(),
                entitlement.cycle().code(),
                entitlement.items().stream().map(GrantedItemView::of).toList(),
                entitlement.grantedAt());
    }
}
