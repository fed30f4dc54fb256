package org.socle.registry.scoring.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Where the committee of a commune ranked a household.
 *
 * @param rank 1 for the poorest; households that are tied share a rank, and the next ranks are left out
 * @param tied how many share it
 * @param of how many were ranked
 */
public record CommunityRank(UUID householdId, int rank, int tied, int of, LocalDate rankedOn) {

    /** The ranks that an order gives, the poorest first; households of one group are tied. */
    public static List<CommunityRank> of(List<List<UUID>> order, LocalDate rankedOn) {
        int of = order.stream().mapToInt(List::size).sum();
        List<CommunityRank> ranks = new ArrayList<>();
        int rank = 1;
        for (List<UUID> group : order) {
            for (UUID household : group) {
                ranks.add(new CommunityRank(household, rank, group.size(), of, rankedOn));
            }
            rank += group.size();
        }
        return ranks;
    }

    /** From 0, the poorest, to 100, so that rankings of any length compare; empty where nobody else was ranked. */
    public Optional<BigDecimal> percent() {
        if (of < 2) {
            return Optional.empty();
        }
        // Tied households stand in the middle of the ranks that they share.
        BigDecimal before = BigDecimal.valueOf(2L * (rank - 1) + tied - 1);
        return Optional.of(
                before.multiply(BigDecimal.valueOf(50)).divide(BigDecimal.valueOf(of - 1L), 2, RoundingMode.HALF_UP));
    }
}
