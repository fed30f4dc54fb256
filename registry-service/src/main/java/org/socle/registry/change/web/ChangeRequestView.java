package org.socle.registry.change.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.socle.registry.change.ChangeStore.State;
import org.socle.registry.change.SeeChanges;
import org.socle.registry.change.domain.Approval;
import org.socle.registry.change.domain.Asked;
import org.socle.registry.change.domain.Attachment;
import org.socle.registry.change.domain.ChangeKind;
import org.socle.registry.change.domain.ChangeRequest;
import org.socle.registry.change.domain.Ending;
import org.socle.registry.change.domain.FieldChange;
import org.socle.registry.change.domain.LifeEvent;
import org.socle.registry.change.domain.Proposal;
import org.socle.registry.change.domain.Subject;
import org.socle.registry.household.domain.HouseholdId;
import org.socle.registry.person.domain.PersonId;

/**
 * A change, from the proposal to what came of it.
 *
 * @param subject the person or household it is about
 * @param lifeEvent what happened; absent in a correction
 * @param quorum how many others must agree
 * @param note why it was refused
 * @param conflicts names of what had changed meanwhile; nothing was applied then
 */
@Schema(name = "ChangeRequest")
record ChangeRequestView(
        @Schema(examples = "chg_0192f0c1b2c37d4e8f90a1b2c3d4e5f6")
        String id,

        ChangeKind kind,
        State state,

        @Schema(examples = "per_0192f0c1b2c37d4e8f90a1b2c3d4e5f6")
        String subject,

        List<FieldChangeView> changes,
        @Nullable LifeEventView lifeEvent,
        String reason,
        LocalDate effectiveOn,
        String proposedBy,
        String organisation,
        Instant proposedAt,
        int quorum,
        List<ApprovalView> approvals,
        @Nullable String endedBy,
        @Nullable Instant endedAt,
        @Nullable String note,
        @Nullable List<String> conflicts,
        List<AttachmentView> attachments) {

    @Schema(name = "ChangeApproval")
    record ApprovalView(String by, Instant at) {
        static ApprovalView of(Approval approval) {
            return new ApprovalView(approval.approver(), approval.at());
        }
    }

    /** A change in a list: without any value, and without the reasons. */
    @Schema(name = "ChangeRequestSummary")
    record Summary(
            @Schema(examples = "chg_0192f0c1b2c37d4e8f90a1b2c3d4e5f6")
            String id,

            ChangeKind kind,
            State state,

            @Schema(examples = "per_0192f0c1b2c37d4e8f90a1b2c3d4e5f6")
            String subject,

            LocalDate effectiveOn,
            String proposedBy,
            Instant proposedAt,
            int quorum,
            int approvals) {

        static Summary of(ChangeRequest request) {
            Proposal proposal = request.proposal();
            return new Summary(
                    proposal.id().text(),
                    proposal.asked().kind(),
                    ChangeRequestView.state(request),
                    text(proposal.asked().subject()),
                    proposal.effectiveOn(),
                    proposal.proposer(),
                    proposal.proposedAt(),
                    proposal.quorum(),
                    request.approvals().size());
        }
    }

    static ChangeRequestView of(SeeChanges.Seen seen) {
        return of(seen.request(), seen.attachments());
    }

    static ChangeRequestView of(ChangeRequest request) {
        return of(request, List.of());
    }

    private static ChangeRequestView of(ChangeRequest request, List<Attachment> attachments) {
        Proposal proposal = request.proposal();
        Ending ending = ending(request);
        return new ChangeRequestView(
                proposal.id().text(),
                proposal.asked().kind(),
                state(request),
                text(proposal.asked().subject()),
                changes(proposal.asked()).stream().map(FieldChangeView::of).toList(),
                proposal.asked() instanceof LifeEvent event ? LifeEventView.of(event) : null,
                proposal.reason(),
                proposal.effectiveOn(),
                proposal.proposer(),
                proposal.organisation(),
                proposal.proposedAt(),
                proposal.quorum(),
                request.approvals().stream().map(ApprovalView::of).toList(),
                ending == null ? null : ending.by(),
                ending == null ? null : ending.at(),
                request instanceof ChangeRequest.Refused refused ? refused.note() : null,
                request instanceof ChangeRequest.Conflicted conflicted ? conflicted.conflicts() : null,
                attachments.stream().map(AttachmentView::of).toList());
    }

    private static List<FieldChange> changes(Asked asked) {
        return switch (asked) {
            case Asked.PersonCorrection(var ignored, var changes) -> changes;
            case Asked.HouseholdCorrection(var ignored, var changes) -> changes;
            case LifeEvent ignored -> List.of();
        };
    }

    private static State state(ChangeRequest request) {
        return switch (request) {
            case ChangeRequest.Proposed ignored -> State.PROPOSED;
            case ChangeRequest.Approved ignored -> State.PROPOSED;
            case ChangeRequest.Applied ignored -> State.APPLIED;
            case ChangeRequest.Refused ignored -> State.REFUSED;
            case ChangeRequest.Withdrawn ignored -> State.WITHDRAWN;
            case ChangeRequest.Conflicted ignored -> State.CONFLICTED;
        };
    }

    private static @Nullable Ending ending(ChangeRequest request) {
        return switch (request) {
            case ChangeRequest.Proposed ignored -> null;
            case ChangeRequest.Approved ignored -> null;
            case ChangeRequest.Applied applied -> applied.ending();
            case ChangeRequest.Refused refused -> refused.ending();
            case ChangeRequest.Withdrawn withdrawn -> withdrawn.ending();
            case ChangeRequest.Conflicted conflicted -> conflicted.ending();
        };
    }

    private static String text(Subject subject) {
        return switch (subject) {
            case Subject.OfPerson(var id) -> new PersonId(id).text();
            case Subject.OfHousehold(var id) -> new HouseholdId(id).text();
        };
    }

    @Override
    public String toString() {
        return "ChangeRequestView[" + id + "]";
    }
}
