package org.socle.registry.scoring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.socle.kit.audit.Audit;
import org.socle.registry.household.domain.HouseholdId;
import org.socle.registry.scoring.CommunityRankingStore.Placed;

/** Shows the scores of a household; the showing is written down. */
@ApplicationScoped
public class SeeScores {

    private final ScoreStore scores;
    private final CommunityRankingStore rankings;
    private final Audit audit;

    SeeScores(ScoreStore scores, CommunityRankingStore rankings, Audit audit) {
        this.scores = scores;
        this.rankings = rankings;
        this.audit = audit;
    }

    /** The scores of one household, each of another kind; it has one of them at least. */
    public record Both(UUID householdId, Optional<ScoreStore.Kept> formula, Optional<Placed> community) {}

    @Transactional
    public ScoreStore.Kept of(String householdId) {
        ScoreStore.Kept kept = HouseholdId.parse(householdId)
                .flatMap(id -> scores.find(id.value()))
                .orElseThrow(() -> ScoringProblems.NOT_FOUND.about(householdId));
        audit.read("score", List.of(householdId));
        return kept;
    }

    @Transactional
    public Both allOf(String householdId) {
        Both both = HouseholdId.parse(householdId)
                .map(HouseholdId::value)
                .map(id -> new Both(id, scores.find(id), rankings.find(id)))
                .filter(found ->
                        found.formula().isPresent() || found.community().isPresent())
                .orElseThrow(() -> ScoringProblems.NOT_FOUND.about(householdId));
        audit.read("score", List.of(householdId));
        return both;
    }
}
