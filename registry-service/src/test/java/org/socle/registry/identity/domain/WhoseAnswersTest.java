package org.socle.registry.identity.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.socle.registry.identity.domain.IdentityEvent.Linked;
import org.socle.registry.identity.domain.IdentityEvent.Merged;
import org.socle.registry.identity.domain.IdentityEvent.Split;
import org.socle.registry.questionnaire.domain.Telling;

class WhoseAnswersTest {

    private static final UUID AWA = new UUID(1, 0);
    private static final UUID BINTA = new UUID(2, 0);
    private static final UUID LEAVING = new UUID(3, 0);
    private static final UUID OF_AWA = new UUID(1, 1);
    private static final UUID OF_BINTA = new UUID(2, 1);
    private static final UUID HEARD_OF_AWA = new UUID(1, 2);

    private final Clusters apart = Clusters.replay(List.of(
            new Linked(OF_AWA, Set.of(OF_AWA), AWA, true),
            new Linked(OF_BINTA, Set.of(OF_BINTA), BINTA, true),
            new Linked(HEARD_OF_AWA, Set.of(HEARD_OF_AWA), AWA, false)));

    @Test
    void whatWasToldOfBothIsTheirsWhoStands() {
        var merged = apart.after(new Merged(new UUID(9, 1), BINTA, AWA));

        assertThat(whose(merged, Map.of())).isEqualTo(Map.of(AWA, List.of("awa", "binta", "later")));
    }

    @Test
    void whoLeavesTakesWhatCameWithTheStatementsThatLeave() {
        var split = apart.after(new Split(new UUID(9, 1), AWA, LEAVING, Set.of(HEARD_OF_AWA)));

        assertThat(whose(split, Map.of()))
                .isEqualTo(Map.of(AWA, List.of("awa", "later"), BINTA, List.of("binta"), LEAVING, List.of("heard")));
    }

    @Test
    void aLinkedStatementCountsOnceItIsChosenAndAsToldThen() {
        assertThat(whose(apart, Map.of(HEARD_OF_AWA, Instant.EPOCH.plusSeconds(99))))
                .containsEntry(AWA, List.of("awa", "later", "heard"));
    }

    /** Who answers what, in the order in which it counts as told. */
    private static Map<UUID, List<String>> whose(Clusters clusters, Map<UUID, Instant> chosen) {
        var tellings = List.of(
                SampleTelling.of("awa", AWA, OF_AWA, 1),
                SampleTelling.of("binta", BINTA, OF_BINTA, 2),
                SampleTelling.of("heard", AWA, HEARD_OF_AWA, 3),
                SampleTelling.of("later", AWA, null, 4));
        Map<UUID, List<String>> whose = new TreeMap<>();
        WhoseAnswers.of(clusters, tellings, chosen)
                .forEach((person, theirs) -> whose.put(
                        person,
                        theirs.stream()
                                .sorted(Comparator.comparing(Telling::at))
                                .map(telling -> telling.answers()
                                        .values()
                                        .getOrDefault("says", List.of())
                                        .getFirst())
                                .toList()));
        return whose;
    }
}
