package org.socle.registry.change;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.socle.kit.audit.Audit;
import org.socle.kit.version.Versions;
import org.socle.registry.change.domain.ChangePolicy;

/** Says who may propose and who must agree to each kind of change. What is proposed already keeps its quorum. */
@ApplicationScoped
public class ManageChangePolicies {

    private final ChangePolicyStore policies;
    private final Audit audit;

    ManageChangePolicies(ChangePolicyStore policies, Audit audit) {
        this.policies = policies;
        this.audit = audit;
    }

    @Transactional
    public List<ChangePolicy> all() {
        return policies.all();
    }

    /** What a policy is to say from now on. */
    public record Said(Set<String> proposerRoles, Set<String> approverRoles, int quorum) {
        public Said {
            proposerRoles = Set.copyOf(proposerRoles);
            approverRoles = Set.copyOf(approverRoles);
        }
    }

    @Transactional
    public ChangePolicy change(String kind, @Nullable String ifMatch, Said said, boolean validateOnly) {
        ChangePolicy before = ChangePolicyStore.kind(kind)
                .map(policies::lock)
                .orElseThrow(() -> ChangeProblems.POLICY_NOT_FOUND.about(kind));
        Versions.check(ifMatch, before.version());
        ChangePolicy after = new ChangePolicy(
                before.kind(), said.proposerRoles(), said.approverRoles(), said.quorum(), before.version());
        if (validateOnly || after.equals(before)) {
            return after;
        }
        policies.change(after);
        audit.wrote("change-policy", kind, "changed");
        return policies.find(before.kind());
    }
}
