package org.socle.benefits.cycle.web;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.socle.benefits.benefitpackage.domain.BenefitPackage;

/**
 * The opening of a cycle.
 *
 * @param packages codes of the packages it was opened for
 * @param grantingOperation the work that grants; absent with validate_only
 */
@Schema(name = "CycleOpening")
record OpeningView(
        String programmeCode,
        String cycle,
        List<String> packages,
        @Nullable String grantingOperation) {

    static OpeningView of(CycleRequest request, List<BenefitPackage> packages, @Nullable String operation) {
        return new OpeningView(
                request.programmeCode(),
                request.cycle(),
                packages.stream().map(BenefitPackage::code).toList(),
                operation);
    }
}
