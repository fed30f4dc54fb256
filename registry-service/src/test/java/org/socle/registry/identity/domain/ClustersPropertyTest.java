package org.socle.registry.identity.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.socle.registry.identity.domain.IdentityEvent.Merged;
import org.socle.registry.identity.domain.IdentityEvent.NotSame;
import org.socle.registry.identity.domain.IdentityEvent.Split;
import org.socle.registry.identity.domain.IdentityEvent.Unmerged;
import org.socle.registry.questionnaire.domain.Telling;
import org.socle.registry.questionnaire.domain.Tellings;

/** What holds after whatever reviewers did, over ten thousand histories drawn from known seeds. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ClustersPropertyTest {

    private static final int HISTORIES = 10_000;
    private static final int CHANGES = 40;

    /** Each under its seed; drawn once, since drawing takes longer than looking. */
    private final List<RandomHistory> histories = new ArrayList<>();

    @BeforeAll
    void draw() {
        for (long seed = 0; seed < HISTORIES; seed++) {
            histories.add(new RandomHistory(seed, CHANGES));
        }
    }

    @Test
    void stepByStepOrFromTheStartTheStateIsTheSame() {
        for (int seed = 0; seed < HISTORIES; seed++) {
            Clusters clusters = histories.get(seed).clusters();

            Clusters replayed = Clusters.replay(clusters.history());

            assertThat(bytes(replayed)).as("seed %d", seed).isEqualTo(bytes(clusters));
        }
    }

    @Test
    void mergedAndTakenBackTheStateIsWhatItWas() {
        int merged = 0;
        for (int seed = 0; seed < HISTORIES; seed++) {
            RandomHistory history = histories.get(seed);
            Clusters before = history.clusters();
            UUID one = before.standing(history.anyPerson());
            UUID other = before.standing(history.anyPerson());
            Merged merge = new Merged(history.id(), one, other);
            if (before.refusal(merge).isPresent()) {
                continue;
            }

            Clusters after = before.after(merge).after(new Unmerged(history.id(), merge.id()));

            assertThat(bytes(after)).as("seed %d", seed).isEqualTo(bytes(before));
            assertThat(bytes(Clusters.replay(after.history())))
                    .as("seed %d", seed)
                    .isEqualTo(bytes(before));
            assertThat(after.history()).hasSize(before.history().size() + 2);
            merged++;
        }
        assertThat(merged).isGreaterThan(HISTORIES / 2);
    }

    @Test
    void answersAreWhoseTheyWereWhenAMergeIsTakenBackAndNoneIsLostMeanwhile() {
        int merged = 0;
        for (int seed = 0; seed < HISTORIES; seed++) {
            RandomHistory history = histories.get(seed);
            Clusters before = history.clusters();
            Merged merge = new Merged(
                    history.id(), before.standing(history.anyPerson()), before.standing(history.anyPerson()));
            if (before.refusal(merge).isPresent()) {
                continue;
            }
            List<Telling> tellings = history.tellings();

            Clusters between = before.after(merge);
            Clusters after = between.after(new Unmerged(history.id(), merge.id()));

            assertThat(answers(after, tellings)).as("seed %d", seed).isEqualTo(answers(before, tellings));
            assertThat(counting(between, tellings)).as("seed %d", seed).isEqualTo(counting(before, tellings));
            merged++;
        }
        assertThat(merged).isGreaterThan(HISTORIES / 2);
    }

    @Test
    void everyIdEverGivenLeadsToSomebodyWhoStands() {
        for (int seed = 0; seed < HISTORIES; seed++) {
            Clusters clusters = histories.get(seed).clusters();

            for (UUID person : clusters.persons()) {
                UUID standing = clusters.standing(person);
                assertThat(clusters.persons()).as("seed %d", seed).contains(standing);
                assertThat(clusters.standing(standing)).as("seed %d", seed).isEqualTo(standing);
            }
        }
    }

    @Test
    void whoWasToldApartIsNeverOne() {
        int apart = 0;
        for (int seed = 0; seed < HISTORIES; seed++) {
            Clusters clusters = histories.get(seed).clusters();
            Set<UUID> reversed = new HashSet<>();
            clusters.history().stream()
                    .filter(Unmerged.class::isInstance)
                    .forEach(event -> reversed.add(((Unmerged) event).reversed()));

            for (IdentityEvent event : clusters.history()) {
                if (reversed.contains(event.id())) {
                    continue;
                }
                if (event instanceof NotSame(var id, var one, var other)) {
                    assertThat(clusters.standing(one))
                            .as("seed %d %s", seed, id)
                            .isNotEqualTo(clusters.standing(other));
                    apart++;
                }
                if (event instanceof Split(var id, var one, var other, var ignored)) {
                    assertThat(clusters.standing(one))
                            .as("seed %d %s", seed, id)
                            .isNotEqualTo(clusters.standing(other));
                    apart++;
                }
            }
        }
        assertThat(apart).isGreaterThan(HISTORIES);
    }

    /** What everybody answers: equal texts are equal answers. */
    private static String answers(Clusters clusters, List<Telling> tellings) {
        StringBuilder answers = new StringBuilder();
        WhoseAnswers.of(clusters, tellings, Map.of())
                .forEach((person, theirs) -> Tellings.compose(theirs)
                        .forEach((name, composed) ->
                                answers.append(person).append(composed.values()).append('\n')));
        return answers.toString();
    }

    private static Set<UUID> counting(Clusters clusters, List<Telling> tellings) {
        Set<UUID> counting = new TreeSet<>();
        WhoseAnswers.of(clusters, tellings, Map.of())
                .values()
                .forEach(theirs -> theirs.forEach(telling -> counting.add(telling.id())));
        return counting;
    }

    private static byte[] bytes(Clusters clusters) {
        return clusters.canonical().getBytes(StandardCharsets.UTF_8);
    }
}
