package org.socle.registry.scoring.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CommunityRankTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 2);

    @Test
    void tiedHouseholdsShareARankAndTheNextIsLeftOut() {
        var ranks = CommunityRank.of(List.of(some(1), some(2), some(1)), DAY);

        assertThat(ranks).extracting(CommunityRank::rank).containsExactly(1, 2, 2, 4);
        assertThat(ranks).extracting(CommunityRank::tied).containsExactly(1, 2, 2, 1);
        assertThat(ranks).extracting(CommunityRank::of).containsOnly(4);
    }

    @Test
    void thePercentRunsFromThePoorestToTheLastWhateverTheLength() {
        var ranks = CommunityRank.of(List.of(some(1), some(2), some(1)), DAY);

        assertThat(ranks)
                .extracting(CommunityRank::percent)
                .containsExactly(percent("0.00"), percent("50.00"), percent("50.00"), percent("100.00"));
    }

    @Test
    void whoWasRankedAloneHasNoPercent() {
        assertThat(CommunityRank.of(List.of(some(1)), DAY).getFirst().percent()).isEmpty();
    }

    private static List<UUID> some(int households) {
        return Stream.generate(UUID::randomUUID).limit(households).toList();
    }

    private static Optional<BigDecimal> percent(String text) {
        return Optional.of(new BigDecimal(text));
    }
}
