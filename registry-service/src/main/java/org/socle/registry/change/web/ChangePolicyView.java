package org.socle.registry.change.web;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.socle.kit.version.Versions;
import org.socle.registry.change.domain.ChangeKind;
import org.socle.registry.change.domain.ChangePolicy;

/**
 * Who may propose a kind of change and who must agree.
 *
 * @param proposerRoles one of them is needed besides registry:changes:propose; none when empty
 * @param approverRoles one of them is needed besides registry:changes:approve; none when empty
 * @param quorum how many others must agree; with 0 it is applied at once
 * @param etag for If-Match
 */
@Schema(name = "ChangePolicy")
record ChangePolicyView(
        ChangeKind kind,
        List<String> proposerRoles,
        List<String> approverRoles,
        int quorum,
        @Schema(examples = "\"1\"") String etag) {

    static ChangePolicyView of(ChangePolicy policy) {
        return new ChangePolicyView(
                policy.kind(),
                policy.proposerRoles().stream().sorted().toList(),
                policy.approverRoles().stream().sorted().toList(),
                policy.quorum(),
                Versions.etag(policy.version()));
    }
}
