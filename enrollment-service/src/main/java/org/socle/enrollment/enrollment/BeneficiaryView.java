package org.socle.enrollment.enrollment;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.socle.enrollment.eligibility.domain.Unit;
import org.socle.enrollment.enrollment.domain.BeneficiaryRef;

/** A household, or a person of one, by the ids of the registry. */
@Schema(name = "Beneficiary")
public record BeneficiaryView(
        Unit kind,

        @Schema(examples = "hh_0192f0c1b2c37d4e8f90a1b2c3d4e5f6")
        String id,

        @Schema(examples = "hh_0192f0c1b2c37d4e8f90a1b2c3d4e5f6")
        String householdId) {

    public static BeneficiaryView of(BeneficiaryRef who) {
        return new BeneficiaryView(who.unit(), Beneficiaries.idText(who), Beneficiaries.householdText(who.household()));
    }
}
