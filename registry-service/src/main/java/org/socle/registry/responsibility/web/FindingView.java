package org.socle.registry.responsibility.web;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.socle.registry.responsibility.domain.ProgrammeFunction;
import org.socle.registry.responsibility.domain.RoleMatrix;

/**
 * A function of a programme that nobody or several answer for in an area.
 *
 * @param accountable codes of the organisations that answer for it; empty when there are none
 */
@Schema(name = "ResponsibilityFinding")
record FindingView(
        @Schema(examples = "FAMILY_GRANT") String programme,
        @Schema(examples = "SN-DK-01") String territory,
        @Schema(examples = "PAYMENT") ProgrammeFunction function,
        @Schema(examples = "SEVERAL_ACCOUNTABLE") RoleMatrix.Fault fault,
        @Schema(examples = "[\"CNCAS\", \"DGPSN\"]") List<String> accountable) {

    static FindingView of(RoleMatrix.Finding finding) {
        return new FindingView(
                finding.programme(),
                finding.territory(),
                finding.function(),
                finding.fault(),
                finding.accountable().stream().sorted().toList());
    }
}
