package org.socle.registry.scoring.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.socle.kit.sql.Row;
import org.socle.kit.sql.Sql;
import org.socle.registry.scoring.ScoreStore;
import org.socle.registry.scoring.domain.Category;
import org.socle.registry.scoring.domain.Score;
import org.socle.registry.scoring.domain.ScoringFormula.PlaceAdjustment;
import org.socle.registry.scoring.domain.ScoringFormula.Residence;

@ApplicationScoped
class SqlScoreStore implements ScoreStore {

    private static final TypeReference<List<Score.Line>> LINES = new TypeReference<>() {};

    private static final String KEEP = """
            INSERT INTO household_score (household_id, territory_no, model, model_version, score, category, lines,
                                         residence, base, adjusted_in, adjustment, total, scored_on, scored_at)
            SELECT household_id, territory_no, model, model_version, score, category, lines,
                   residence, base, adjusted_in, adjustment, total, scored_on, scored_at
              FROM unnest(:ids::uuid[], :territories::int[], :models::text[], :versions::int[], :scores::int[],
                          :categories::text[], :lines::jsonb[], :residences::text[], :bases::numeric[],
                          :adjusted::text[], :adjustments::numeric[], :totals::numeric[],
                          :days::date[], :moments::timestamptz[])
                AS row(household_id, territory_no, model, model_version, score, category, lines,
                       residence, base, adjusted_in, adjustment, total, scored_on, scored_at)
                ON CONFLICT (household_id) DO UPDATE
               SET model = excluded.model,
                   model_version = excluded.model_version,
                   score = excluded.score,
                   category = excluded.category,
                   lines = excluded.lines,
                   residence = excluded.residence,
                   base = excluded.base,
                   adjusted_in = excluded.adjusted_in,
                   adjustment = excluded.adjustment,
                   total = excluded.total,
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
                .withArray("residences", "text", sums(scores, Score.Sum::residence))
                .withArray("bases", "numeric", sums(scores, Score.Sum::base))
                .withArray("adjusted", "text", adjustments(scores, PlaceAdjustment::territory))
                .withArray("adjustments", "numeric", adjustments(scores, PlaceAdjustment::points))
                .withArray("totals", "numeric", sums(scores, Score.Sum::total))
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

    @Override
    public long households() {
        return sql.of("SELECT count(*) AS households FROM household WHERE status = 'ACTIVE'")
                .one(row -> row.number("households"));
    }

    @Override
    public List<UUID> householdsAfter(UUID household, int limit) {
        return sql.of("""
                        SELECT id
                          FROM household
                         WHERE status = 'ACTIVE'
                           AND id > :after
                         ORDER BY id
                         LIMIT :limit
                        """).with("after", household).with("limit", limit).list(row -> row.uuid("id"));
    }

    private Kept read(Row row) {
        Score score = new Score(
                row.text("model"),
                row.integer("model_version"),
                row.integer("score"),
                row.constant("category", Category.class),
                lines(row.text("lines")),
                sum(row),
                row.date("scored_on"));
        return new Kept(row.uuid("household_id"), row.integer("territory_no"), score, row.instant("scored_at"));
    }

    /** Scores made before sums were kept are whole points from nought. */
    private static Score.Sum sum(Row row) {
        PlaceAdjustment adjustment = row.optionalText("adjusted_in")
                .map(area -> new PlaceAdjustment(area, row.decimal("adjustment")))
                .orElse(null);
        return new Score.Sum(
                row.optionalConstant("residence", Residence.class).orElse(null),
                row.optionalDecimal("base").orElse(BigDecimal.ZERO),
                adjustment,
                row.optionalDecimal("total").orElseGet(() -> BigDecimal.valueOf(row.integer("score"))));
    }

    private static List<@Nullable Object> sums(List<Kept> scores, Function<Score.Sum, @Nullable Object> column) {
        List<@Nullable Object> values = new ArrayList<>();
        scores.forEach(each -> values.add(column.apply(each.score().sum())));
        return values;
    }

    private static List<@Nullable Object> adjustments(
            List<Kept> scores, Function<PlaceAdjustment, @Nullable Object> column) {
        return sums(scores, sum -> {
            PlaceAdjustment adjustment = sum.adjustment();
            return adjustment == null ? null : column.apply(adjustment);
        });
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
