package org.socle.registry.change.domain;

import java.util.Set;
import java.util.function.Predicate;

/**
 * Who may propose a kind of change and who must agree.
 *
 * @param proposerRoles one of them is needed to propose; empty when everybody who proposes changes may
 * @param approverRoles one of them is needed to approve or refuse; empty when everybody who approves changes may
 * @param quorum how many others must agree, 0 to 3; with 0 it is applied at once
 */
public record ChangePolicy(
        ChangeKind kind, Set<String> proposerRoles, Set<String> approverRoles, int quorum, long version) {

    public static final int MOST = 3;

    public ChangePolicy {
        proposerRoles = Set.copyOf(proposerRoles);
        approverRoles = Set.copyOf(approverRoles);
        if (quorum < 0 || quorum > MOST) {
            throw new IllegalArgumentException("a quorum is 0 to " + MOST);
        }
    }

    /** @param holds whether somebody holds a role */
    public boolean letsPropose(Predicate<String> holds) {
        return proposerRoles.isEmpty() || proposerRoles.stream().anyMatch(holds);
    }

    /** @param holds whether somebody holds a role */
    public boolean letsApprove(Predicate<String> holds) {
        return approverRoles.isEmpty() || approverRoles.stream().anyMatch(holds);
    }
}
