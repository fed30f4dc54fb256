package org.socle.enrollment.enrollment.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.socle.enrollment.enrollment.domain.Candidates.ranked;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.socle.enrollment.enrollment.domain.Enrollment.Enrolled;
import org.socle.enrollment.enrollment.domain.Enrollment.Proposed;
import org.socle.enrollment.enrollment.domain.Enrollment.Waitlisted;
import org.socle.enrollment.programme.domain.Quota;
import org.socle.enrollment.programme.domain.Quotas;
import org.socle.enrollment.programme.domain.WaitingReason;

class PlacingTest {

    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");
    private static final EnrollmentId ID = new EnrollmentId(new UUID(0, 7));
    private static final int HERE = 110;
    private static final int ELSEWHERE = 210;

    @Test
    void aNewcomerTakesAPlaceWhileThereIsOne() {
        var candidate = ranked(1, HERE);

        var next = admitting(1).next(Optional.empty(), new Verdict.MayEnter(candidate));

        assertThat(next).contains(new Enrolled(ID, candidate, NOW, 2));
    }

    @Test
    void theOneAfterTheLastPlaceWaits() {
        var placing = admitting(1);
        placing.enter(ranked(1, HERE));

        var next = placing.enter(ranked(0, HERE));

        assertThat(next)
                .isInstanceOfSatisfying(
                        Waitlisted.class,
                        waiting -> assertThat(waiting.reason()).isEqualTo(WaitingReason.NO_PLACE_LEFT));
    }

    @Test
    void nobodyIsAdmittedBeforeTheSelection() {
        var placing = new Placing(Quotas.NONE, false, NOW, () -> ID);

        var next = placing.enter(ranked(1, HERE));

        assertThat(next.state()).isEqualTo(Enrollment.State.PROPOSED);
    }

    @Test
    void anAssessmentThatSaysTheSameChangesNothing() {
        var candidate = ranked(1, HERE);

        var next = admitting(9).next(enrolled(candidate), new Verdict.MayEnter(candidate));

        assertThat(next).isEmpty();
    }

    @Test
    void whoIsNoLongerEligibleKeepsThePlaceAndIsFlagged() {
        var candidate = ranked(1, HERE);

        var next = admitting(9)
                .next(enrolled(candidate), new Verdict.MayNot(candidate.who(), ReviewReason.NO_LONGER_ELIGIBLE));

        assertThat(next).hasValueSatisfying(after -> {
            assertThat(after.state()).isEqualTo(Enrollment.State.ENROLLED);
            assertThat(after.candidate().review()).contains(ReviewReason.NO_LONGER_ELIGIBLE);
        });
    }

    @Test
    void theFlagGoesWhenTheyAreEligibleAgain() {
        var candidate = ranked(1, HERE);

        var next = admitting(9)
                .next(enrolled(candidate.flagged(ReviewReason.FACTS_MISSING)), new Verdict.MayEnter(candidate));

        assertThat(next)
                .hasValueSatisfying(
                        after -> assertThat(after.candidate().review()).isEmpty());
    }

    @Test
    void whoWaitsAndIsUnderReviewGetsAPlaceOnceTheReviewIsOver() {
        var candidate = ranked(1, HERE);
        var flagged = new Waitlisted(
                ID,
                candidate.flagged(ReviewReason.FACTS_MISSING),
                WaitingReason.NO_PLACE_LEFT,
                OptionalInt.empty(),
                NOW,
                1);

        var next = admitting(1).next(Optional.of(flagged), new Verdict.MayEnter(candidate));

        assertThat(next).hasValueSatisfying(after -> assertThat(after.state()).isEqualTo(Enrollment.State.ENROLLED));
    }

    @Test
    void whoMovesAwayKeepsThePlaceWhereItWasGivenUntilSomebodyDecides() {
        var before = ranked(1, HERE);

        var next = admitting(9).next(enrolled(before), new Verdict.MayEnter(before.at("SN-210", ELSEWHERE)));

        assertThat(next).hasValueSatisfying(after -> {
            assertThat(after.candidate().territory()).isEqualTo(HERE);
            assertThat(after.candidate().review()).contains(ReviewReason.MOVED_TO_ANOTHER_AREA);
        });
    }

    @Test
    void whoHasLeftDoesNotComeBackByThemselves() {
        var candidate = ranked(1, HERE);
        Enrollment left = new Enrolled(ID, candidate, NOW, 1).exit(ExitReason.GRADUATED, NOW);

        var next = admitting(9).next(Optional.of(left), new Verdict.MayEnter(candidate));

        assertThat(next).isEmpty();
    }

    @Test
    void aRefusalOfSomeoneWithoutAnEnrollmentLeavesNoTrace() {
        var stranger = ranked(1, HERE).who();

        var next = admitting(9).next(Optional.empty(), new Verdict.MayNot(stranger, ReviewReason.NO_LONGER_ELIGIBLE));

        assertThat(next).isEmpty();
    }

    @Test
    void aProposedCandidateIsUpdatedWithoutAPlace() {
        var before = ranked(5, HERE);
        var placing = new Placing(Quotas.NONE, false, NOW, () -> ID);
        var better = Candidates.of(before.who().id(), 2, HERE, before.registeredAt());

        var next = placing.next(Optional.of(new Proposed(ID, before, NOW, 1)), new Verdict.MayEnter(better));

        assertThat(next).contains(new Proposed(ID, better, NOW, 2));
    }

    private static Placing admitting(int places) {
        return new Placing(new Quotas(List.of(new Quota("SN", 0, 999, places, 0))), true, NOW, () -> ID);
    }

    private static Optional<Enrollment> enrolled(Candidate candidate) {
        return Optional.of(new Enrolled(ID, candidate, NOW, 1));
    }
}
