package org.socle.registry.scoring.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.socle.kit.sql.Row;
import org.socle.kit.sql.Sql;
import org.socle.registry.scoring.ScoreStore;
import org.socle.registry.scoring.domain.Category;
import org.socle.registry.scoring.domain.Indicator;
import org.socle.registry.scoring.domain.Score;
import org.socle.registry.scoring.domain.Scorecard;

@ApplicationScoped
class SqlScoreStore implements ScoreStore {

    private static final TypeReference<List<Score.Line>> LINES = new TypeReference<>() {};

    private static final String KEEP = """
            INSERT INTO household_score (household_id, territory_no, model, model_version, score, category, lines,
                                         scored_on, scored_at)
            SELECT household_id, territory_no, model, model_version, score, category, lines, scored_on, scored_at
              FROM unnest(:ids::uuid[], :territories::int[], :models::text[], :versions::int[], :scores::int[],
                          :categories::text[], :lines::jsonb[], :days::date[], :moments::timestamptz[])
                AS row(household_id, territory_no, model, model_version, score, category, lines, scored_on, scored_at)
                ON CONFLICT (household_id) DO UPDATE
               SET model = excluded.model,
                   model_version = excluded.model_version,
                   score = excluded.score,
                   category = excluded.category,
                   lines = excluded.lines,
                   scored_on = excluded.scored_on,
                   scored_at = excluded.scored_at
            """;

    private final Sql sql;
    private final ObjectMapper json;

    SqlScoreStore(Sql sql, ObjectMapper json) {
        this.sql = sql;
        this.json = json;
    }

    @Override
    public Scorecard activeCard() {
        return sql.of("SELECT code, version FROM scoring_model WHERE active")
                .one(row -> card(row.text("code"), row.integer("version")));
    }

    private Scorecard card(String code, int version) {
        List<Scorecard.Rule> rules = sql.of("""
                        SELECT indicator, choice, from_value, below, points
                          FROM scoring_rule
                         WHERE code = :code AND version = :version
                         ORDER BY place
                        """)
                .with("code", code)
                .with("version", version)
                .list(row -> new Scorecard.Rule(
                        row.constant("indicator", Indicator.class),
                        row.optionalText("choice").orElse(null),
                        row.optionalDecimal("from_value").orElse(null),
                        row.optionalDecimal("below").orElse(null),
                        row.integer("points")));
        List<Scorecard.Threshold> thresholds = sql.of("""
                        SELECT category, lowest
                          FROM scoring_threshold
                         WHERE code = :code AND version = :version
                         ORDER BY lowest
                        """)
                .with("code", code)
                .with("version", version)
                .list(row -> new Scorecard.Threshold(row.constant("category", Category.class), row.integer("lowest")));
        return new Scorecard(code, version, rules, thresholds);
    }

    @Override
    public Map<UUID, Score> latest(Collection<UUID> householdIds) {
        Map<UUID, Score> latest = new HashMap<>();
        sql.of("SELECT * FROM household_score WHERE household_id = ANY (:ids)")
                .withArray("ids", "uuid", householdIds)
                .list(this::read)
                .forEach(kept -> latest.put(kept.householdId(), kept.score()));
        return latest;
    }

    @Override
    public Optional<Kept> find(UUID householdId) {
        return sql.of("SELECT * FROM household_score WHERE household_id = :id")
                .with("id", householdId)
                .first(this::read);
    }

    @Override
    public void keep(List<Kept> scores) {
        sql.of(KEEP)
                .withArray("ids", "uuid", scores.stream().map(Kept::householdId).toList())
                .withArray(
                        "territories",
                        "integer",
                        scores.stream().map(Kept::territory).toList())
                .withArray(
                        "models",
                        "text",
                        scores.stream().map(each -> each.score().model()).toList())
                .withArray(
                        "versions",
                        "integer",
                        scores.stream().map(each -> each.score().modelVersion()).toList())
                .withArray(
                        "scores",
                        "integer",
                        scores.stream().map(each -> each.score().value()).toList())
                .withArray(
                        "categories",
                        "text",
                        scores.stream().map(each -> each.score().category()).toList())
                .withArray("lines", "jsonb", scores.stream().map(this::lines).toList())
                .withArray(
                        "days",
                        "date",
                        scores.stream().map(each -> each.score().scoredOn()).toList())
                .withArray(
                        "moments",
                        "timestamptz",
                        scores.stream().map(Kept::scoredAt).toList())
                .update();
    }

    private Kept read(Row row) {
        Score score = new Score(
                row.text("model"),
                row.integer("model_version"),
                row.integer("score"),
                row.constant("category", Category.class),
                lines(row.text("lines")),
                row.date("scored_on"));
        return new Kept(row.uuid("household_id"), row.integer("territory_no"), score, row.instant("scored_at"));
    }

    private List<Score.Line> lines(String text) {
        try {
            return json.readValue(text, LINES);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the lines of a score cannot be read", e);
        }
    }

    private String lines(Kept kept) {
        try {
            return json.writeValueAsString(kept.score().lines());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the lines of a score cannot be written", e);
        }
    }
}
