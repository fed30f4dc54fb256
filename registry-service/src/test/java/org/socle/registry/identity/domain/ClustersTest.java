package org.socle.registry.identity.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.socle.registry.identity.domain.IdentityEvent.Linked;
import org.socle.registry.identity.domain.IdentityEvent.Merged;
import org.socle.registry.identity.domain.IdentityEvent.NotSame;
import org.socle.registry.identity.domain.IdentityEvent.Split;
import org.socle.registry.identity.domain.IdentityEvent.SurvivorSet;
import org.socle.registry.identity.domain.IdentityEvent.Unlinked;
import org.socle.registry.identity.domain.IdentityEvent.Unmerged;

class ClustersTest {

    private static final UUID AWA = new UUID(1, 1);
    private static final UUID AOUA = new UUID(1, 2);
    private static final UUID FATOU = new UUID(1, 3);
    private static final UUID NEW = new UUID(1, 9);
    private static final UUID OF_AWA = new UUID(2, 1);
    private static final UUID OF_AOUA = new UUID(2, 2);
    private static final UUID OF_FATOU = new UUID(2, 3);

    private final Clusters three = Clusters.replay(List.of(
            new Linked(event(1), Set.of(OF_AWA), AWA, true),
            new Linked(event(2), Set.of(OF_AOUA), AOUA, true),
            new Linked(event(3), Set.of(OF_FATOU), FATOU, true)));

    @Test
    void aMergedPersonLeadsToWhoStandsAndBringsItsStatements() {
        Clusters merged = three.after(new Merged(event(4), AOUA, AWA));

        assertThat(merged.standing(AOUA)).isEqualTo(AWA);
        assertThat(merged.members(AWA)).containsExactlyInAnyOrder(OF_AWA, OF_AOUA);
        assertThat(merged.members(AOUA)).isEmpty();
        assertThat(merged.mergeOf(AOUA)).map(Merged::id).contains(event(4));
    }

    @Test
    void takenBackAMergeLeavesNoTraceInTheMembership() {
        Clusters back = three.after(new Merged(event(4), AOUA, AWA)).after(new Unmerged(event(5), event(4)));

        assertThat(back.canonical()).isEqualTo(three.canonical());
        assertThat(back.history()).hasSize(5);
        assertThat(back.mergeOf(AOUA)).isEmpty();
    }

    @Test
    void aLaterMergeStaysWhenAnEarlierOneIsTakenBack() {
        Clusters chain = three.after(new Merged(event(4), AOUA, AWA)).after(new Merged(event(5), AWA, FATOU));

        Clusters back = chain.after(new Unmerged(event(6), event(4)));

        assertThat(back.standing(AOUA)).isEqualTo(AOUA);
        assertThat(back.standing(AWA)).isEqualTo(FATOU);
        assertThat(back.members(FATOU)).containsExactlyInAnyOrder(OF_AWA, OF_FATOU);
    }

    @Test
    void aMergeIsNotTakenBackWhileALaterSplitDividesWhatItBrought() {
        var split = new Split(event(5), AWA, NEW, Set.of(OF_AOUA));
        Clusters divided = three.after(new Merged(event(4), AOUA, AWA)).after(split);

        assertThat(divided.refusal(new Unmerged(event(6), event(4)))).contains(new Refusal.DependedOn(List.of(split)));
        assertThat(divided.after(new Unmerged(event(6), event(5))).refusal(new Unmerged(event(7), event(4))))
                .isEmpty();
    }

    @Test
    void whoLeavesIsAPersonOfTheirOwnAndNeverMergedBackByMistake() {
        Clusters divided =
                three.after(new Merged(event(4), AOUA, AWA)).after(new Split(event(5), AWA, NEW, Set.of(OF_AOUA)));

        assertThat(divided.members(NEW)).containsExactly(OF_AOUA);
        assertThat(divided.isFounding(OF_AOUA)).isTrue();
        assertThat(divided.refusal(new Merged(event(6), NEW, AWA))).contains(new Refusal.ToldApart(event(5)));
        assertThat(divided.standing(AOUA)).isEqualTo(AWA);
    }

    @Test
    void whomASplitMadeLeadsBackWhenItIsTakenBack() {
        Clusters divided =
                three.after(new Merged(event(4), AOUA, AWA)).after(new Split(event(5), AWA, NEW, Set.of(OF_AOUA)));

        Clusters back = divided.after(new Unmerged(event(6), event(5)));

        assertThat(back.standing(NEW)).isEqualTo(AWA);
        assertThat(back.members(AWA)).containsExactlyInAnyOrder(OF_AWA, OF_AOUA);
        assertThat(back.refusal(new Split(event(7), AWA, NEW, Set.of(OF_AOUA)))).contains(new Refusal.IdTaken(NEW));
    }

    @Test
    void notTheSameHoldsForEverybodyWhoIsOneWithEither() {
        Clusters apart = three.after(new NotSame(event(4), AWA, FATOU)).after(new Merged(event(5), AOUA, AWA));

        assertThat(apart.refusal(new Merged(event(6), FATOU, AWA))).contains(new Refusal.ToldApart(event(4)));
        assertThat(apart.refusal(new NotSame(event(6), AOUA, AWA))).contains(new Refusal.OneAlready(AWA));
        assertThat(apart.after(new Unmerged(event(6), event(4))).refusal(new Merged(event(7), FATOU, AWA)))
                .isEmpty();
    }

    @Test
    void aRetiredPersonIsMergedNoMore() {
        Clusters merged = three.after(new Merged(event(4), AOUA, AWA));

        assertThat(merged.refusal(new Merged(event(5), AOUA, FATOU))).contains(new Refusal.Retired(AOUA, AWA));
        assertThat(merged.refusal(new Merged(event(5), AWA, AOUA))).contains(new Refusal.OneAlready(AWA));
        assertThat(merged.refusal(new Split(event(5), AOUA, NEW, Set.of(OF_AOUA))))
                .contains(new Refusal.Retired(AOUA, AWA));
    }

    @Test
    void aSplitLeavesSomethingOnBothSides() {
        assertThat(three.refusal(new Split(event(4), AWA, NEW, Set.of(OF_AWA)))).contains(new Refusal.NothingLeft());
        assertThat(three.refusal(new Split(event(4), AWA, NEW, Set.of()))).contains(new Refusal.NothingLeft());
        assertThat(three.refusal(new Split(event(4), AWA, NEW, Set.of(OF_AOUA))))
                .contains(new Refusal.RecordsElsewhere(List.of(OF_AOUA)));
    }

    @Test
    void aStatementGoesFromOnePersonToAnother() {
        Clusters moved = three.after(new Merged(event(4), AOUA, AWA))
                .after(new Unlinked(event(5), Set.of(OF_AOUA), AWA))
                .after(new Linked(event(6), Set.of(OF_AOUA), FATOU, false));

        assertThat(moved.owner(OF_AOUA)).contains(FATOU);
        assertThat(moved.isFounding(OF_AOUA)).isFalse();
    }

    @Test
    void aChosenStatementCountsOnlyWhileItBelongsToThePerson() {
        Clusters chosen = three.after(new Merged(event(4), AOUA, AWA)).after(new SurvivorSet(event(5), AWA, OF_AOUA));

        Clusters back = chosen.after(new Unmerged(event(6), event(4)));

        assertThat(chosen.survivors(AWA)).extracting(SurvivorSet::record).containsExactly(OF_AOUA);
        assertThat(back.survivors(AWA)).isEmpty();
    }

    @Test
    void linksAndReversalsAreNotTakenBackAndNothingTwice() {
        Clusters back = three.after(new Merged(event(4), AOUA, AWA)).after(new Unmerged(event(5), event(4)));

        assertThat(back.refusal(new Unmerged(event(6), event(4)))).contains(new Refusal.AlreadyReversed(event(4)));
        assertThat(back.refusal(new Unmerged(event(6), event(1)))).contains(new Refusal.NotReversible(event(1)));
        assertThat(back.refusal(new Unmerged(event(6), event(5)))).contains(new Refusal.NotReversible(event(5)));
        assertThatThrownBy(() -> back.after(new Unmerged(event(6), event(4))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static UUID event(int number) {
        return new UUID(9, number);
    }
}
