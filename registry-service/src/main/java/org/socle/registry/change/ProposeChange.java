package org.socle.registry.change;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.socle.kit.audit.Audit;
import org.socle.kit.caller.Caller;
import org.socle.kit.id.Ids;
import org.socle.registry.change.ReadWish.Read;
import org.socle.registry.change.domain.ChangePolicy;
import org.socle.registry.change.domain.ChangeRequest;
import org.socle.registry.change.domain.ChangeRequestId;
import org.socle.registry.change.domain.Proposal;
import org.socle.web.problem.FieldProblem;
import org.socle.web.problem.PlatformProblems;

/** Takes in a wish to change what is registered; where nobody needs to agree, it is applied at once. */
@ApplicationScoped
public class ProposeChange {

    private final ReadWish wishes;
    private final ChangePolicyStore policies;
    private final ChangeStore changes;
    private final DecideChange decide;
    private final Audit audit;
    private final Caller caller;
    private final Clock clock;

    ProposeChange(
            ReadWish wishes,
            ChangePolicyStore policies,
            ChangeStore changes,
            DecideChange decide,
            Audit audit,
            Caller caller,
            Clock clock) {
        this.wishes = wishes;
        this.policies = policies;
        this.changes = changes;
        this.decide = decide;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional
    public ChangeRequest propose(Wish wish, boolean validateOnly) {
        ChangePolicy policy = policies.find(wish.kind());
        if (!policy.letsPropose(caller::has)) {
            throw ChangeProblems.NOT_PROPOSER.about(wish.kind().name());
        }
        refuseFuture(wish.effectiveOn());
        Read read = wishes.read(wish);
        ChangeRequest.Proposed proposed = new ChangeRequest.Proposed(proposal(wish, read, policy), List.of());
        audit.read(read.kind(), List.of(read.subject()));
        if (validateOnly) {
            return proposed;
        }
        changes.insert(proposed);
        audit.wrote("change-request", proposed.proposal().id().text(), "proposed");
        return proposed.isAgreed() ? decide.apply(proposed.approve()) : proposed;
    }

    private Proposal proposal(Wish wish, Read read, ChangePolicy policy) {
        return new Proposal(
                new ChangeRequestId(Ids.next()),
                read.asked(),
                wish.reason(),
                wish.effectiveOn(),
                caller.subject(),
                caller.organisation().orElse(caller.client()),
                clock.instant(),
                read.territory(),
                policy.quorum());
    }

    private void refuseFuture(LocalDate day) {
        if (day.isAfter(LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC))) {
            throw PlatformProblems.REQUEST_INVALID
                    .about()
                    .with(List.of(new FieldProblem("/effective_on", ChangeProblems.EFFECTIVE_IN_FUTURE)));
        }
    }
}
