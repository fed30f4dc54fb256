package org.socle.registry.scoring;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.socle.registry.scoring.domain.CommunityRank;

/** Keeps rankings of communes. Only those inside the transaction's territory are ever seen. */
public interface CommunityRankingStore {

    void insert(Ranking ranking, List<CommunityRank> ranks, String by);

    /** The latest ranks of these households, where they have one. */
    Map<UUID, CommunityRank> latest(Collection<UUID> householdIds);

    Optional<Placed> find(UUID householdId);

    /** Which of these households count and live in the commune with this number. */
    Set<UUID> livingIn(int territory, Collection<UUID> householdIds);

    /** @param territory number of the commune */
    record Ranking(UUID id, String communeCode, int territory, LocalDate rankedOn, Instant recordedAt) {}

    /** A rank with the ranking that gave it. */
    record Placed(UUID rankingId, CommunityRank rank) {}
}
