package org.socle.registry.committee.web;

import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.socle.registry.committee.CommitteeIds;
import org.socle.registry.committee.DecisionStore.State;
import org.socle.registry.committee.SeeDecisions.Seen;
import org.socle.registry.committee.domain.Completion;
import org.socle.registry.committee.domain.Decision;
import org.socle.registry.committee.domain.DecisionKind;
import org.socle.registry.committee.domain.FollowUp;
import org.socle.registry.committee.domain.Matter;
import org.socle.registry.committee.domain.Motion;
import org.socle.registry.committee.domain.Ruling;
import org.socle.registry.committee.domain.Votes;
import org.socle.registry.directory.domain.Committee;
import org.socle.registry.household.domain.HouseholdId;
import org.socle.registry.rollout.WaveIds;

/**
 * What a committee was asked to decide, and what came of it.
 *
 * @param id absent when nothing was kept (validate_only)
 * @param number given once a year by the committee
 * @param withheld true where it is about a household that the caller may not see: its words are absent
 * @param effectiveOn the first day from which it holds, or was to hold; absent unless it was adopted
 * @param reason why it was withdrawn; absent unless it was
 * @param decidedBy user name of who settled it; absent while it is proposed
 */
@Schema(name = "CommitteeDecision")
record DecisionView(
        @Schema(examples = "dec_0192f0c1b2c37d4e8f90a1b2c3d4e5f6") @Nullable
        String id,

        @Schema(examples = "2026-014") String number,

        @Schema(examples = "ses_0192f0c1b2c37d4e8f90a1b2c3d4e5f6")
        String sessionId,

        @Schema(examples = "SOCIAL_PROTECTION") Committee committee,
        @Schema(examples = "SN-DK-01") String territory,
        DecisionKind kind,
        State state,
        boolean withheld,
        @Schema(examples = "Vague pilote") @Nullable String title,

        @Schema(examples = "La vague pilote commence le 1er janvier.") @Nullable
        String wording,

        @Nullable AboutView about,
        @Nullable VotesView votes,
        @Schema(examples = "2027-01-01") @Nullable LocalDate effectiveOn,
        @Nullable String reason,
        @Schema(examples = "awa.ndiaye") @Nullable String decidedBy,
        @Nullable Instant decidedAt,
        @Nullable FollowUpView followUp) {

    /** What a decision refers to, each if at all. */
    @Schema(name = "CommitteeDecisionAbout")
    record AboutView(
            @Schema(examples = "SN-DK-01") @Nullable String territory,
            @Schema(examples = "FAMILY_GRANT") @Nullable String programme,

            @Schema(examples = "hh_0192f0c1b2c37d4e8f90a1b2c3d4e5f6") @Nullable
            String householdId,

            @Schema(examples = "wav_0192f0c1b2c37d4e8f90a1b2c3d4e5f6") @Nullable
            String rolloutWaveId) {

        static @Nullable AboutView of(Matter matter) {
            return matter.equals(Matter.NONE)
                    ? null
                    : new AboutView(
                            matter.territory(),
                            matter.programme(),
                            matter.aHousehold().map(HouseholdId::text).orElse(null),
                            matter.aWave().map(WaveIds::text).orElse(null));
        }
    }

    /** How the members who were present voted. */
    @Schema(name = "CommitteeVotes")
    record VotesView(int inFavour, int against, int abstained) {

        static @Nullable VotesView of(@Nullable Votes votes) {
            return votes == null ? null : new VotesView(votes.inFavour(), votes.against(), votes.abstained());
        }
    }

    /**
     * What is to be done once the decision is adopted.
     *
     * @param action absent where the words are withheld
     * @param completedOn absent until it was done
     * @param outcome absent until it was done, and where the words are withheld
     */
    @Schema(name = "CommitteeFollowUp")
    record FollowUpView(
            @Schema(examples = "Informer les communes") @Nullable
            String action,

            @Schema(examples = "MINISTRY-DEMO") String organisation,
            @Schema(examples = "2026-12-20") LocalDate dueOn,
            @Schema(examples = "2026-12-18") @Nullable LocalDate completedOn,
            @Nullable String outcome,
            @Schema(examples = "awa.ndiaye") @Nullable String completedBy) {

        static @Nullable FollowUpView of(@Nullable FollowUp followUp, @Nullable Completion done, boolean withheld) {
            return followUp == null
                    ? null
                    : new FollowUpView(
                            withheld ? null : followUp.action(),
                            followUp.organisation(),
                            followUp.dueOn(),
                            done == null ? null : done.on(),
                            done == null || withheld ? null : done.outcome(),
                            done == null ? null : done.by());
        }

        @Override
        public String toString() {
            return "FollowUpView[" + organisation + ", " + dueOn + "]";
        }
    }

    /** What became of a decision. */
    private record Fate(
            State state,
            @Nullable Votes votes,
            @Nullable LocalDate effectiveOn,
            @Nullable String reason,
            @Nullable Ruling ruling,
            @Nullable Completion completion) {

        static Fate of(Decision decision) {
            return switch (decision) {
                case Decision.Proposed _ -> new Fate(State.PROPOSED, null, null, null, null, null);
                case Decision.Adopted adopted ->
                    new Fate(
                            State.ADOPTED,
                            adopted.votes(),
                            adopted.effectiveOn(),
                            null,
                            adopted.ruling(),
                            adopted.completion());
                case Decision.Rejected rejected ->
                    new Fate(State.REJECTED, rejected.votes(), null, null, rejected.ruling(), null);
                case Decision.Withdrawn withdrawn ->
                    new Fate(
                            State.WITHDRAWN,
                            withdrawn.votes(),
                            withdrawn.effectiveOn(),
                            withdrawn.reason(),
                            withdrawn.ruling(),
                            null);
            };
        }
    }

    static DecisionView of(Seen seen) {
        return of(CommitteeIds.text(seen.decision().motion().id()), seen);
    }

    /** What a rehearsal answers: nothing has come to be that could have an id. */
    static DecisionView planned(Seen seen) {
        return of(null, seen);
    }

    private static DecisionView of(@Nullable String id, Seen seen) {
        Motion motion = seen.decision().motion();
        Fate fate = Fate.of(seen.decision());
        boolean withheld = seen.withheld();
        return new DecisionView(
                id,
                motion.number().text(),
                CommitteeIds.text(motion.session()),
                motion.committee().kind(),
                motion.committee().territoryCode(),
                motion.kind(),
                fate.state(),
                withheld,
                withheld ? null : motion.title(),
                withheld ? null : motion.wording(),
                withheld ? null : AboutView.of(motion.matter()),
                VotesView.of(fate.votes()),
                fate.effectiveOn(),
                withheld ? null : fate.reason(),
                fate.ruling() == null ? null : fate.ruling().by(),
                fate.ruling() == null ? null : fate.ruling().at(),
                FollowUpView.of(motion.followUp(), fate.completion(), withheld));
    }

    @Override
    public String toString() {
        return "DecisionView[" + id + "]";
    }
}
