package org.socle.registry.change.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.socle.registry.change.domain.Effects.Placement;
import org.socle.registry.change.domain.Fault.Reason;
import org.socle.registry.change.domain.LifeScene.Someone;
import org.socle.registry.household.domain.HouseholdKind;
import org.socle.registry.person.domain.BirthDate;
import org.socle.registry.person.domain.MaritalStatus;
import org.socle.registry.person.domain.Relationship;

class PlanLifeEventTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 2);
    private static final UUID HOME = new UUID(1, 0);
    private static final UUID OTHER_HOME = new UUID(2, 0);
    private static final UUID INSTITUTION = new UUID(3, 0);
    private static final UUID MOTHER = new UUID(1, 1);
    private static final UUID SON = new UUID(1, 2);
    private static final UUID BABY = new UUID(1, 3);
    private static final UUID NEIGHBOUR = new UUID(2, 1);
    private static final UUID DIRECTOR = new UUID(3, 1);
    private static final UUID NEW = new UUID(9, 9);

    private static final LifeScene SCENE = LifeScene.of(
            List.of(
                    someone(MOTHER, HOME, Relationship.HEAD, "1980"),
                    someone(SON, HOME, Relationship.CHILD, "2004-05-01"),
                    someone(BABY, HOME, Relationship.GRANDCHILD, "2026-11-02"),
                    someone(NEIGHBOUR, OTHER_HOME, Relationship.HEAD, "1990"),
                    someone(DIRECTOR, INSTITUTION, Relationship.HEAD, "1970")),
            Map.of(
                    HOME, HouseholdKind.PRIVATE,
                    OTHER_HOME, HouseholdKind.PRIVATE,
                    INSTITUTION, HouseholdKind.INSTITUTION));

    @Test
    void aHeadsDeathAsksForTheNewHead() {
        assertThat(faults(new LifeEvent.Death(MOTHER, null))).containsExactly(Reason.HEAD_MISSING);
        assertThat(placements(new LifeEvent.Death(MOTHER, SON)))
                .containsExactly(new Placement(SON, HOME, Relationship.HEAD), new Placement(MOTHER, null, null));
    }

    @Test
    void whoDiedAloneLeavesNobodyWithoutAHead() {
        assertThat(placements(new LifeEvent.Death(NEIGHBOUR, null)))
                .containsExactly(new Placement(NEIGHBOUR, null, null));
    }

    @Test
    void nothingHappensToAPersonBeforeTheirBirth() {
        var before = PlanLifeEvent.of(new LifeEvent.Death(BABY, null), DAY.minusDays(1), SCENE);
        var on = PlanLifeEvent.of(new LifeEvent.Death(BABY, null), DAY, SCENE);

        assertThat(before).isEqualTo(new Plan.Unfit(List.of(new Fault("subject", Reason.BEFORE_BIRTH))));
        assertThat(on).isInstanceOf(Plan.Fit.class);
    }

    @Test
    void nobodyDiesTwice() {
        var dead = new Someone(SON, null, null, null, true);

        var plan = PlanLifeEvent.of(new LifeEvent.Death(SON, null), DAY, LifeScene.of(List.of(dead), Map.of()));

        assertThat(plan).isEqualTo(new Plan.Unfit(List.of(new Fault("subject", Reason.DEAD))));
    }

    @Test
    void whoeverArrivesLeavesWhereTheyLived() {
        assertThat(placements(new LifeEvent.Arrival(SON, OTHER_HOME, Relationship.NON_RELATIVE, null)))
                .containsExactly(new Placement(SON, OTHER_HOME, Relationship.NON_RELATIVE));
        assertThat(faults(new LifeEvent.Arrival(SON, OTHER_HOME, Relationship.HEAD, null)))
                .containsExactly(Reason.TWO_HEADS);
        assertThat(faults(new LifeEvent.Arrival(SON, HOME, Relationship.CHILD, null)))
                .containsExactly(Reason.MEMBER_ALREADY);
    }

    @Test
    void aNewHeadIsAMemberWhoStays() {
        assertThat(faults(new LifeEvent.Departure(MOTHER, NEIGHBOUR))).contains(Reason.NOT_A_MEMBER);
        assertThat(faults(new LifeEvent.Departure(MOTHER, MOTHER))).contains(Reason.NOT_A_MEMBER);
    }

    @Test
    void headsChangePlaces() {
        assertThat(placements(new LifeEvent.HeadChange(HOME, SON, Relationship.PARENT)))
                .containsExactlyInAnyOrder(
                        new Placement(SON, HOME, Relationship.HEAD), new Placement(MOTHER, HOME, Relationship.PARENT));
        assertThat(faults(new LifeEvent.HeadChange(HOME, MOTHER, Relationship.PARENT)))
                .contains(Reason.HEAD_ALREADY);
    }

    @Test
    void aSplitLeavesOneHeadOnBothSides() {
        var withBaby =
                List.of(new LifeEvent.Leaver(SON, Relationship.HEAD), new LifeEvent.Leaver(BABY, Relationship.CHILD));

        assertThat(placements(new LifeEvent.Split(HOME, NEW, withBaby, null, List.of())))
                .containsExactly(
                        new Placement(SON, NEW, Relationship.HEAD), new Placement(BABY, NEW, Relationship.CHILD));
        assertThat(faults(new LifeEvent.Split(
                        HOME, NEW, List.of(new LifeEvent.Leaver(SON, Relationship.CHILD)), null, List.of())))
                .containsExactly(Reason.HEAD_MISSING);
        assertThat(faults(new LifeEvent.Split(HOME, NEW, List.of(), null, List.of())))
                .contains(Reason.NOBODY_LEAVES);
    }

    @Test
    void whereEverybodyLeavesThereIsNoSplit() {
        var everybody = List.of(
                new LifeEvent.Leaver(MOTHER, Relationship.HEAD),
                new LifeEvent.Leaver(SON, Relationship.CHILD),
                new LifeEvent.Leaver(BABY, Relationship.CHILD));

        assertThat(faults(new LifeEvent.Split(HOME, NEW, everybody, null, List.of())))
                .containsExactly(Reason.NOBODY_STAYS);
    }

    @Test
    void twoHouseholdsBecomeOneWithOneHead() {
        assertThat(placements(new LifeEvent.Merger(OTHER_HOME, HOME, Relationship.SPOUSE)))
                .containsExactly(new Placement(NEIGHBOUR, HOME, Relationship.SPOUSE));
        assertThat(faults(new LifeEvent.Merger(OTHER_HOME, HOME, Relationship.HEAD)))
                .containsExactly(Reason.TWO_HEADS);
        assertThat(faults(new LifeEvent.Merger(HOME, HOME, Relationship.SPOUSE)))
                .contains(Reason.SAME);
    }

    @Test
    void aMarriageIsBetweenTwoAndBeginsAUnion() {
        assertThat(placements(new LifeEvent.Marriage(
                        SON, NEIGHBOUR, MaritalStatus.MARRIED_MONOGAMOUS, OTHER_HOME, null, null)))
                .containsExactly(new Placement(SON, OTHER_HOME, Relationship.SPOUSE));
        assertThat(faults(new LifeEvent.Marriage(SON, SON, MaritalStatus.MARRIED_MONOGAMOUS, null, null, null)))
                .containsExactly(Reason.SAME);
        assertThat(faults(new LifeEvent.Marriage(SON, NEIGHBOUR, MaritalStatus.DIVORCED, null, null, null)))
                .containsExactly(Reason.STATUS_UNFIT);
        assertThat(faults(new LifeEvent.Separation(SON, NEIGHBOUR, MaritalStatus.WIDOWED, false, null)))
                .containsExactly(Reason.STATUS_UNFIT);
    }

    @Test
    void anInstitutionIsJoinedOrFounded() {
        assertThat(placements(new LifeEvent.InstitutionEntry(SON, INSTITUTION, NEW, null)))
                .containsExactly(new Placement(SON, INSTITUTION, Relationship.NON_RELATIVE));
        assertThat(placements(new LifeEvent.InstitutionEntry(SON, null, NEW, null)))
                .containsExactly(new Placement(SON, NEW, Relationship.HEAD));
        assertThat(faults(new LifeEvent.InstitutionEntry(SON, OTHER_HOME, NEW, null)))
                .containsExactly(Reason.NO_INSTITUTION);
    }

    @Test
    void whomNobodySeesNobodyPlaces() {
        assertThat(faults(new LifeEvent.Arrival(NEW, HOME, Relationship.CHILD, null)))
                .containsExactly(Reason.PERSON_UNKNOWN);
        assertThat(faults(new LifeEvent.Arrival(SON, NEW, Relationship.CHILD, null)))
                .containsExactly(Reason.HOUSEHOLD_UNKNOWN);
    }

    private static Someone someone(UUID id, UUID home, Relationship relationship, String born) {
        return new Someone(id, home, relationship, BirthDate.parse(born).orElseThrow(), false);
    }

    private static List<Placement> placements(LifeEvent event) {
        var plan = PlanLifeEvent.of(event, DAY, SCENE);
        assertThat(plan).isInstanceOf(Plan.Fit.class);
        return ((Plan.Fit) plan).effects().placements();
    }

    private static List<Reason> faults(LifeEvent event) {
        var plan = PlanLifeEvent.of(event, DAY, SCENE);
        assertThat(plan).isInstanceOf(Plan.Unfit.class);
        return ((Plan.Unfit) plan).faults().stream().map(Fault::reason).toList();
    }
}
