package org.socle.registry.responsibility.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.socle.registry.responsibility.domain.Responsibility.Place;
import org.socle.registry.responsibility.domain.RoleMatrix.Fault;
import org.socle.registry.responsibility.domain.RoleMatrix.Finding;

class RoleMatrixTest {

    private static final Place REGION = new Place("A", 100, 199);
    private static final Place FIRST = new Place("A-1", 110, 119);
    private static final Place SECOND = new Place("A-2", 120, 129);
    private static final Place ELSEWHERE = new Place("B", 200, 299);
    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

    @Test
    void I1_whoAnswersForARegionAnswersForItsParts() {
        assertThat(RoleMatrix.findings(everything(REGION), List.of(FIRST, SECOND)))
                .isEmpty();
    }

    @Test
    void I1_aGapAndADuplicateAreFoundAndNothingElse() {
        List<Responsibility> held = everything(REGION);
        held.removeIf(each -> each.function() == ProgrammeFunction.PAYMENT);
        held.add(accountable("AGENCY", ProgrammeFunction.PAYMENT, FIRST));
        held.add(accountable("OTHER", ProgrammeFunction.GRIEVANCES, SECOND));

        assertThat(RoleMatrix.findings(held, List.of(FIRST, SECOND)))
                .containsExactlyInAnyOrder(
                        new Finding("P", "A-2", ProgrammeFunction.PAYMENT, Fault.NOBODY_ACCOUNTABLE, Set.of()),
                        new Finding(
                                "P",
                                "A-2",
                                ProgrammeFunction.GRIEVANCES,
                                Fault.SEVERAL_ACCOUNTABLE,
                                Set.of("AGENCY", "OTHER")));
    }

    @Test
    void whoHelpsDoesNotAnswerForIt() {
        List<Responsibility> held = everything(REGION);
        held.add(new Responsibility(
                anyId(), "P", ProgrammeFunction.PAYMENT, "OTHER", FIRST, Part.CONTRIBUTING, null, DAY, null));

        assertThat(RoleMatrix.findings(held, List.of(FIRST))).isEmpty();
    }

    @Test
    void theSameOrganisationNamedTwiceIsOne() {
        List<Responsibility> held = everything(REGION);
        held.add(accountable("AGENCY", ProgrammeFunction.PAYMENT, FIRST));

        assertThat(RoleMatrix.findings(held, List.of(FIRST))).isEmpty();
    }

    @Test
    void whereAProgrammeIsNotNobodyIsMissed() {
        assertThat(RoleMatrix.findings(everything(REGION), List.of(ELSEWHERE))).isEmpty();
    }

    @Test
    void theLastDayStillCounts() {
        var held = accountable("AGENCY", ProgrammeFunction.PAYMENT, FIRST).endedOn(DAY.plusDays(1));

        assertThat(held.isHeldOn(DAY.minusDays(1))).isFalse();
        assertThat(held.isHeldOn(DAY)).isTrue();
        assertThat(held.isHeldOn(DAY.plusDays(1))).isTrue();
        assertThat(held.isHeldOn(DAY.plusDays(2))).isFalse();
        assertThat(held.endedOn(DAY.plusDays(9))).isEqualTo(held);
    }

    private static List<Responsibility> everything(Place place) {
        List<Responsibility> held = new ArrayList<>();
        for (ProgrammeFunction function : ProgrammeFunction.values()) {
            held.add(accountable("AGENCY", function, place));
        }
        return held;
    }

    private static Responsibility accountable(String organisation, ProgrammeFunction function, Place place) {
        return new Responsibility(anyId(), "P", function, organisation, place, Part.ACCOUNTABLE, null, DAY, null);
    }

    private static ResponsibilityId anyId() {
        return new ResponsibilityId(UUID.randomUUID());
    }
}
