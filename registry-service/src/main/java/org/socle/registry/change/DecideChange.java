package org.socle.registry.change;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.socle.kit.audit.Audit;
import org.socle.kit.caller.Caller;
import org.socle.kit.id.Ids;
import org.socle.registry.change.domain.Approval;
import org.socle.registry.change.domain.ChangeRequest;
import org.socle.registry.change.domain.ChangeRequest.Approved;
import org.socle.registry.change.domain.ChangeRequest.Proposed;
import org.socle.registry.change.domain.ChangeRequestId;
import org.socle.registry.change.domain.Ending;
import org.socle.registry.history.CauseStore;
import org.socle.registry.history.domain.Cause;

/** Agrees to a change, refuses it or takes it back. The last approval that is needed applies it in its transaction. */
@ApplicationScoped
public class DecideChange {

    private static final String KIND = "change-request";

    private final ChangeStore changes;
    private final ChangePolicyStore policies;
    private final ApplyChange apply;
    private final CauseStore causes;
    private final Audit audit;
    private final Caller caller;
    private final Clock clock;

    DecideChange(
            ChangeStore changes,
            ChangePolicyStore policies,
            ApplyChange apply,
            CauseStore causes,
            Audit audit,
            Caller caller,
            Clock clock) {
        this.changes = changes;
        this.policies = policies;
        this.apply = apply;
        this.causes = causes;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    /** Agreeing twice is agreeing once. */
    @Transactional
    public ChangeRequest approve(String id, boolean validateOnly) {
        Proposed proposed = open(id);
        refuseUnfit(proposed, id);
        if (proposed.isApprovedBy(caller.subject())) {
            return proposed;
        }
        Approval approval = new Approval(caller.subject(), clock.instant());
        Proposed agreed = proposed.agree(approval);
        if (validateOnly) {
            return agreed.isAgreed() ? foresee(agreed.approve()) : agreed;
        }
        changes.agree(agreed, approval);
        audit.wrote(KIND, id, "approved");
        return agreed.isAgreed() ? apply(agreed.approve()) : agreed;
    }

    @Transactional
    public ChangeRequest refuse(String id, String note, boolean validateOnly) {
        Proposed proposed = open(id);
        refuseUnfit(proposed, id);
        return end(proposed.refuse(ending(), note), "refused", validateOnly);
    }

    @Transactional
    public ChangeRequest withdraw(String id, boolean validateOnly) {
        Proposed proposed = open(id);
        if (!proposed.isProposedBy(caller.subject())) {
            throw ChangeProblems.NOT_OWN.about(id);
        }
        return end(proposed.withdraw(ending()), "withdrawn", validateOnly);
    }

    /** Applies what was agreed to, or finds that what is registered changed meanwhile. */
    ChangeRequest apply(Approved approved) {
        List<String> conflicts = apply.conflicts(approved.proposal());
        if (!conflicts.isEmpty()) {
            return end(approved.conflict(ending(), conflicts), "conflicted", false);
        }
        causes.because(Cause.of(approved.proposal()));
        apply.apply(approved.proposal());
        return end(approved.apply(ending()), "applied", false);
    }

    private ChangeRequest foresee(Approved approved) {
        List<String> conflicts = apply.conflicts(approved.proposal());
        return conflicts.isEmpty() ? approved.apply(ending()) : approved.conflict(ending(), conflicts);
    }

    private ChangeRequest end(ChangeRequest ended, String action, boolean validateOnly) {
        if (!validateOnly) {
            changes.end(ended);
            audit.wrote(KIND, ended.proposal().id().text(), action);
        }
        return ended;
    }

    private Proposed open(String id) {
        UUID parsed = Ids.parse(ChangeRequestId.PREFIX, id).orElseThrow(() -> ChangeProblems.NOT_FOUND.about(id));
        ChangeRequest request = changes.lock(parsed).orElseThrow(() -> ChangeProblems.NOT_FOUND.about(id));
        if (request instanceof Proposed proposed) {
            return proposed;
        }
        throw ChangeProblems.ENDED.about(id);
    }

    private void refuseUnfit(Proposed proposed, String id) {
        if (proposed.isProposedBy(caller.subject())) {
            throw ChangeProblems.OWN.about(id);
        }
        var kind = proposed.proposal().asked().kind();
        if (!policies.find(kind).letsApprove(caller::has)) {
            throw ChangeProblems.NOT_APPROVER.about(kind.name());
        }
    }

    private Ending ending() {
        return new Ending(caller.subject(), clock.instant());
    }
}
