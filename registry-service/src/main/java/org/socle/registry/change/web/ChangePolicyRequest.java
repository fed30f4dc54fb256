package org.socle.registry.change.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.socle.registry.change.ManageChangePolicies.Said;
import org.socle.registry.change.domain.ChangePolicy;

/**
 * What a policy is to say from now on.
 *
 * @param proposerRoles names of roles such as supervisor; empty when everybody who proposes changes may
 */
@Schema(name = "ChangePolicyRequest")
record ChangePolicyRequest(
        @NotNull @Size(max = 20) List<@NotNull @Pattern(regexp = ROLE) String> proposerRoles,
        @NotNull @Size(max = 20) List<@NotNull @Pattern(regexp = ROLE) String> approverRoles,

        @Schema(examples = "2") @NotNull @Min(0) @Max(ChangePolicy.MOST)
        Integer quorum) {

    private static final String ROLE = "[a-z][a-z0-9:-]{0,79}";

    static final String EXAMPLE = """
        {"proposer_roles": [], "approver_roles": ["supervisor"], "quorum": 2}
        """;

    Said said() {
        return new Said(Set.copyOf(proposerRoles), Set.copyOf(approverRoles), quorum);
    }
}
