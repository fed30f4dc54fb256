package org.socle.registry.undo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.socle.registry.undo.domain.Obstacle;
import org.socle.registry.undo.domain.ObstacleReason;
import org.socle.registry.undo.domain.Told;

class JudgedTest {

    private static final UUID HOME = UUID.randomUUID();
    private static final UUID OTHER_HOME = UUID.randomUUID();
    private static final UUID HEAD = UUID.randomUUID();
    private static final UUID CHILD = UUID.randomUUID();
    private static final UUID NEIGHBOUR = UUID.randomUUID();
    private static final UUID KNOWN = UUID.randomUUID();

    @Test
    void whatNothingStandsAgainstGoesAndWhoWasKnownBeforeIsCorrectedBack() {
        var judged = Judged.of(List.of(registered(HEAD, HOME), known(KNOWN, OTHER_HOME)), List.of(), Map.of());

        assertThat(judged.registered()).extracting(Told::person).containsExactly(HEAD);
        assertThat(judged.known()).extracting(Told::person).containsExactly(KNOWN);
        assertThat(judged.isWhole(HOME)).isTrue();
    }

    @Test
    void aHouseholdStaysWholeWhenOneStaysWhomThePushRegisteredInIt() {
        var judged = Judged.of(
                List.of(registered(HEAD, HOME), registered(CHILD, HOME)), List.of(againstPerson(CHILD)), Map.of());

        assertThat(judged.registered()).isEmpty();
        assertThat(judged.isWhole(HOME)).isFalse();
    }

    @Test
    void whoWasKnownBeforeStaysAloneAndHoldsNobodyBack() {
        var judged =
                Judged.of(List.of(registered(HEAD, HOME), known(KNOWN, HOME)), List.of(againstPerson(KNOWN)), Map.of());

        assertThat(judged.isUndone(KNOWN)).isFalse();
        assertThat(judged.registered()).extracting(Told::person).containsExactly(HEAD);
    }

    @Test
    void aHouseholdThatStaysKeepsEverybodyInIt() {
        var judged = Judged.of(
                List.of(registered(HEAD, HOME), known(KNOWN, HOME)),
                List.of(new Obstacle(Obstacle.Kind.HOUSEHOLD, HOME, ObstacleReason.RANKED)),
                Map.of());

        assertThat(judged.isUndone(HEAD)).isFalse();
        assertThat(judged.isUndone(KNOWN)).isFalse();
    }

    @Test
    void whomSomebodyWaitsForStaysWithTheirHouseholdWhenThatOneStays() {
        var judged = Judged.of(
                List.of(registered(HEAD, HOME), registered(CHILD, HOME), registered(NEIGHBOUR, OTHER_HOME)),
                List.of(againstPerson(NEIGHBOUR)),
                Map.of(CHILD, Set.of(NEIGHBOUR)));

        assertThat(judged.isUndone(CHILD)).isFalse();
        assertThat(judged.isUndone(HEAD)).isFalse();
    }

    @Test
    void whomSomebodyWaitsForWhoGoesGoesAsWell() {
        var judged = Judged.of(
                List.of(registered(HEAD, HOME), registered(NEIGHBOUR, OTHER_HOME)),
                List.of(),
                Map.of(HEAD, Set.of(NEIGHBOUR)));

        assertThat(judged.registered()).extracting(Told::person).containsExactly(HEAD, NEIGHBOUR);
    }

    private static Told registered(UUID person, UUID household) {
        return new Told(person, true, true, household, true);
    }

    private static Told known(UUID person, UUID household) {
        return new Told(person, false, false, household, false);
    }

    private static Obstacle againstPerson(UUID person) {
        return new Obstacle(Obstacle.Kind.PERSON, person, ObstacleReason.ENROLLED);
    }
}
