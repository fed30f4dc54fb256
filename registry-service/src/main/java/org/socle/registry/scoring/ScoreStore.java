package org.socle.registry.scoring;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.socle.registry.scoring.domain.Score;

/** Keeps the latest score of each household. */
public interface ScoreStore {

    /** The latest scores of these households, where they have one. */
    Map<UUID, Score> latest(Collection<UUID> householdIds);

    Optional<Kept> find(UUID householdId);

    void keep(List<Kept> scores);

    /** How many households count. */
    long households();

    /** Households that count, by their ids. */
    List<UUID> householdsAfter(UUID household, int limit);

    /** @param territory number of the commune of the household */
    record Kept(UUID householdId, int territory, Score score, Instant scoredAt) {}
}
