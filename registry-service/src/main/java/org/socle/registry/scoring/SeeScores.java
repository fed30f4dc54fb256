package org.socle.registry.scoring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.socle.kit.audit.Audit;
import org.socle.registry.household.domain.HouseholdId;
import org.socle.registry.scoring.CommunityRankingStore.Placed;
import org.socle.registry.scoring.domain.Question;
import org.socle.registry.scoring.domain.Score;
import org.socle.registry.vocabulary.domain.Labels;

/** Shows the scores of a household; the showing is written down. */
@ApplicationScoped
public class SeeScores {

    private final ScoreStore scores;
    private final CommunityRankingStore rankings;
    private final KnownQuestions questions;
    private final Audit audit;

    SeeScores(ScoreStore scores, CommunityRankingStore rankings, KnownQuestions questions, Audit audit) {
        this.scores = scores;
        this.rankings = rankings;
        this.questions = questions;
        this.audit = audit;
    }

    /**
     * A score and the questions its lines look at.
     *
     * @param questions by the name of the question
     */
    public record Explained(ScoreStore.Kept kept, Map<String, Labels> questions) {

        public Explained {
            questions = Map.copyOf(questions);
        }

        public Optional<Labels> question(Score.Line line) {
            return Optional.ofNullable(questions.get(line.indicator()));
        }
    }

    /** The scores of one household, each of another kind; it has one of them at least. */
    public record Both(UUID householdId, Optional<Explained> formula, Optional<Placed> community) {}

    @Transactional
    public Explained of(String householdId) {
        Explained score = HouseholdId.parse(householdId)
                .flatMap(id -> scores.find(id.value()))
                .map(this::explained)
                .orElseThrow(() -> ScoringProblems.NOT_FOUND.about(householdId));
        audit.read("score", List.of(householdId));
        return score;
    }

    @Transactional
    public Both allOf(String householdId) {
        Both both = HouseholdId.parse(householdId)
                .map(HouseholdId::value)
                .map(id -> new Both(id, scores.find(id).map(this::explained), rankings.find(id)))
                .filter(found ->
                        found.formula().isPresent() || found.community().isPresent())
                .orElseThrow(() -> ScoringProblems.NOT_FOUND.about(householdId));
        audit.read("score", List.of(householdId));
        return both;
    }

    private Explained explained(ScoreStore.Kept kept) {
        Map<String, Labels> titles = new HashMap<>();
        for (Score.Line line : kept.score().lines()) {
            Question.place(line.indicator())
                    .flatMap(questions::title)
                    .ifPresent(title -> titles.put(line.indicator(), title));
        }
        return new Explained(kept, titles);
    }
}
