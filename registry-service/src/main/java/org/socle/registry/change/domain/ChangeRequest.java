package org.socle.registry.change.domain;

import java.util.List;
import java.util.stream.Stream;

/** A wish to change what is registered. Each state offers only the moves it allows. */
public sealed interface ChangeRequest {

    Proposal proposal();

    List<Approval> approvals();

    /** Waits for others to agree. */
    record Proposed(Proposal proposal, List<Approval> approvals) implements ChangeRequest {
        public Proposed {
            approvals = List.copyOf(approvals);
        }

        /** Enough have agreed already, which is so at once where nobody needs to. */
        public boolean isAgreed() {
            return approvals.size() >= proposal.quorum();
        }

        public boolean isApprovedBy(String subject) {
            return approvals.stream().anyMatch(each -> each.approver().equals(subject));
        }

        public boolean isProposedBy(String subject) {
            return proposal.proposer().equals(subject);
        }

        /** One more agrees. */
        public Proposed agree(Approval approval) {
            if (isProposedBy(approval.approver()) || isApprovedBy(approval.approver())) {
                throw new IllegalArgumentException("nobody agrees to what they proposed, or twice");
            }
            return new Proposed(
                    proposal,
                    Stream.concat(approvals.stream(), Stream.of(approval)).toList());
        }

        public Approved approve() {
            return new Approved(proposal, approvals);
        }

        public Refused refuse(Ending ending, String note) {
            return new Refused(proposal, approvals, ending, note);
        }

        public Withdrawn withdraw(Ending ending) {
            return new Withdrawn(proposal, approvals, ending);
        }
    }

    /** Agreed to; in the same transaction it is applied or found to be in conflict. */
    record Approved(Proposal proposal, List<Approval> approvals) implements ChangeRequest {
        public Approved {
            approvals = List.copyOf(approvals);
            if (approvals.size() < proposal.quorum()) {
                throw new IllegalArgumentException("not enough have agreed");
            }
        }

        public Applied apply(Ending ending) {
            return new Applied(proposal, approvals, ending);
        }

        public Conflicted conflict(Ending ending, List<String> conflicts) {
            return new Conflicted(proposal, approvals, ending, conflicts);
        }
    }

    /** What was asked is registered. */
    record Applied(Proposal proposal, List<Approval> approvals, Ending ending) implements ChangeRequest {
        public Applied {
            approvals = List.copyOf(approvals);
        }
    }

    /** @param note why, for the proposer */
    record Refused(Proposal proposal, List<Approval> approvals, Ending ending, String note) implements ChangeRequest {
        public Refused {
            approvals = List.copyOf(approvals);
        }

        @Override
        public String toString() {
            return "Refused[" + proposal.id().text() + "]";
        }
    }

    /** Taken back by who proposed it. */
    record Withdrawn(Proposal proposal, List<Approval> approvals, Ending ending) implements ChangeRequest {
        public Withdrawn {
            approvals = List.copyOf(approvals);
        }
    }

    /**
     * What is registered had changed meanwhile; nothing was applied.
     *
     * @param conflicts names of the fields that had changed, without values
     */
    record Conflicted(Proposal proposal, List<Approval> approvals, Ending ending, List<String> conflicts)
            implements ChangeRequest {
        public Conflicted {
            approvals = List.copyOf(approvals);
            conflicts = List.copyOf(conflicts);
        }
    }
}
