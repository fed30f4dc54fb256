package org.socle.registry.scoring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import org.socle.kit.audit.Audit;
import org.socle.registry.household.domain.HouseholdId;

/** Shows the latest score of a household; the showing is written down. */
@ApplicationScoped
public class SeeScores {

    private final ScoreStore scores;
    private final Audit audit;

    SeeScores(ScoreStore scores, Audit audit) {
        this.scores = scores;
        this.audit = audit;
    }

    @Transactional
    public ScoreStore.Kept of(String householdId) {
        ScoreStore.Kept kept = HouseholdId.parse(householdId)
                .flatMap(id -> scores.find(id.value()))
                .orElseThrow(() -> ScoringProblems.NOT_FOUND.about(householdId));
        audit.read("score", List.of(householdId));
        return kept;
    }
}
