package org.socle.enrollment.waitlist.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.socle.enrollment.enrollment.domain.Candidates.REGISTERED;
import static org.socle.enrollment.enrollment.domain.Candidates.ranked;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.socle.enrollment.enrollment.domain.Candidate;
import org.socle.enrollment.enrollment.domain.ReviewReason;
import org.socle.enrollment.programme.domain.Quota;
import org.socle.enrollment.programme.domain.Quotas;
import org.socle.enrollment.programme.domain.WaitingReason;
import org.socle.enrollment.waitlist.domain.Selection.Turn;

class SelectionTest {

    private static final int DAKAR = 110;
    private static final int THIES = 210;

    @Test
    void theBestGetThePlacesAndTheOthersWaitInOrder() {
        var turns = select(country(1), ranked(3, DAKAR), ranked(1, THIES), ranked(2, DAKAR));

        assertThat(turns)
                .containsExactly(
                        new Turn.Placed(),
                        new Turn.Waits(WaitingReason.NO_PLACE_LEFT, 1),
                        new Turn.Waits(WaitingReason.NO_PLACE_LEFT, 2));
    }

    @Test
    void ofTwoWithTheSameRankTheEarlierRegisteredComesFirst() {
        var later = ranked(1, DAKAR, REGISTERED.plusSeconds(1));
        var earlier = ranked(1, DAKAR, REGISTERED);

        assertThat(sorted(later, earlier)).containsExactly(earlier, later);
    }

    @Test
    void aRegionsOwnQuotaAlsoTakesFromTheCountrys() {
        var quotas = new Quotas(List.of(new Quota("SN", 0, 999, 2, 0), new Quota("SN-DK", 100, 199, 1, 0)));

        var turns = select(quotas, ranked(1, DAKAR), ranked(2, DAKAR), ranked(3, THIES), ranked(4, THIES));

        assertThat(turns)
                .containsExactly(
                        new Turn.Placed(),
                        new Turn.Waits(WaitingReason.NO_PLACE_LEFT, 1),
                        new Turn.Placed(),
                        new Turn.Waits(WaitingReason.NO_PLACE_LEFT, 2));
    }

    @Test
    void whereNoQuotaReachesThereIsNoPlace() {
        var quotas = new Quotas(List.of(new Quota("SN-DK", 100, 199, 9, 0)));

        assertThat(select(quotas, ranked(1, THIES))).containsExactly(new Turn.Waits(WaitingReason.NO_QUOTA_IN_AREA, 1));
    }

    @Test
    void whoeverIsUnderReviewIsPassedOver() {
        var flagged = ranked(1, DAKAR).flagged(ReviewReason.FACTS_MISSING);

        assertThat(select(country(1), flagged, ranked(2, DAKAR)))
                .containsExactly(new Turn.UnderReview(), new Turn.Placed());
    }

    @RepeatedTest(50)
    void theSameCandidatesInAnyOrderGetTheSamePlacesAndNoQuotaIsExceeded(RepetitionInfo repetition) {
        var random = new Random(repetition.getCurrentRepetition());
        var quotas = new Quotas(List.of(
                new Quota("SN", 0, 999, random.nextInt(20), 0),
                new Quota("SN-DK", 100, 199, random.nextInt(12), 0),
                new Quota("SN-DK-1", 110, 119, random.nextInt(6), 0)));
        var candidates = IntStream.range(0, 40)
                .mapToObj(_ -> ranked(random.nextInt(5), 105 + random.nextInt(3) * 6))
                .collect(Collectors.toCollection(ArrayList::new));
        var once = placed(quotas, candidates);

        Collections.shuffle(candidates, random);

        assertThat(placed(quotas, candidates)).isEqualTo(once);
        assertThat(quotas.all())
                .allSatisfy(quota -> assertThat(once.stream()
                                .filter(candidate -> quota.covers(candidate.territory()))
                                .count())
                        .isLessThanOrEqualTo(quota.places()));
    }

    private static Quotas country(int places) {
        return new Quotas(List.of(new Quota("SN", 0, 999, places, 0)));
    }

    private static List<Candidate> sorted(Candidate... candidates) {
        return List.of(candidates).stream().sorted(Candidate.ORDER).toList();
    }

    private static List<Turn> select(Quotas quotas, Candidate... candidates) {
        var selection = new Selection(quotas);
        return sorted(candidates).stream().map(selection::next).toList();
    }

    private static Set<Candidate> placed(Quotas quotas, List<Candidate> candidates) {
        var selection = new Selection(quotas);
        return candidates.stream()
                .sorted(Candidate.ORDER)
                .filter(candidate -> selection.next(candidate) instanceof Turn.Placed)
                .collect(Collectors.toSet());
    }
}
