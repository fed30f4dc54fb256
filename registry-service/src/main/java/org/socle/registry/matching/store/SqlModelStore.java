package org.socle.registry.matching.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.socle.kit.caller.Caller;
import org.socle.kit.paging.Cursor;
import org.socle.kit.sql.Row;
import org.socle.kit.sql.Sql;
import org.socle.registry.matching.ModelStore;
import org.socle.registry.matching.domain.MatchRecord;
import org.socle.registry.matching.domain.TrainedModel;
import org.socle.registry.matching.domain.TrainedModel.Learned;
import org.socle.registry.matching.domain.TrainedModel.State;
import org.socle.registry.matching.domain.model.Borders;
import org.socle.registry.matching.domain.model.DecidedPairs;
import org.socle.registry.matching.domain.model.Field;
import org.socle.registry.matching.domain.model.FieldComparison.Part;
import org.socle.registry.matching.domain.model.MatchingModel;
import org.socle.registry.matching.domain.model.Profile;
import org.socle.registry.matching.domain.model.Schema;
import org.socle.registry.matching.domain.model.TermFrequencies;
import org.socle.registry.matching.domain.name.StandardName;

@ApplicationScoped
class SqlModelStore implements ModelStore {

    /** Any number of our own: the letters MODEL. Who publishes holds it, since two would replace each other. */
    private static final long PUBLICATION = 0x4D4F44454CL;

    private static final TypeReference<List<String>> TEXTS = new TypeReference<>() {};

    private static final String INSERT = """
            INSERT INTO matching_model (version, state, model, sample, refused_for, trained_by, trained_at)
            VALUES (:version, :state, :model::jsonb, :sample::jsonb, :refused_for::jsonb, :actor, :trained_at)
            """;

    private static final String COLUMNS =
            "SELECT version, state, sample, refused_for, trained_at, published_at FROM matching_model ";

    private static final String PUBLISH = """
            UPDATE matching_model
               SET state = 'PUBLISHED', published_by = :actor, published_at = :now
             WHERE version = :version
               AND state = 'TRAINED'
            """;

    /** Links that were taken back or judged wrong teach nothing; of a link it is asked what else decided it. */
    private static final String DECIDED = """
            WITH decided AS (
                SELECT e.kind, e.evidence -> 'bars' AS bars,
                       jsonb_path_query_first(e.evidence, '$.bars[*] ? (@.field == "document").level') #>> '{}' AS document,
                       jsonb_path_query_first(e.evidence, '$.bars[*] ? (@.field == "names").level') #>> '{}' AS names,
                       jsonb_path_query_first(e.evidence, '$.bars[*] ? (@.field == "birth").level') #>> '{}' AS birth
                  FROM identity_event e
                 WHERE e.kind IN ('LINK', 'MERGE')
                   AND e.evidence IS NOT NULL
                   AND NOT EXISTS (SELECT 1 FROM identity_event r WHERE r.reverses = e.id)
                   AND NOT EXISTS (SELECT 1
                                     FROM link_sample s
                                    WHERE s.identity_event_id = e.id
                                      AND s.verdict = 'WRONG')
            )
            SELECT bar ->> 'field' AS field, bar ->> 'level' AS level, count(*) AS pairs
              FROM decided d
             CROSS JOIN jsonb_array_elements(d.bars) AS bar
             WHERE bar ->> 'level' IS NOT NULL
               AND (d.kind = 'MERGE'
                    OR CASE bar ->> 'field'
                           WHEN 'document' THEN d.names = 'BOTH_EXACT' AND d.birth = 'DAY'
                           ELSE d.document = 'SAME'
                       END)
             GROUP BY 1, 2
            """;

    private final Sql sql;
    private final ModelJson modelJson;
    private final ObjectMapper json;
    private final Caller caller;
    private final Clock clock;

    SqlModelStore(Sql sql, ModelJson modelJson, ObjectMapper json, Caller caller, Clock clock) {
        this.sql = sql;
        this.modelJson = modelJson;
        this.json = json;
        this.caller = caller;
        this.clock = clock;
    }

    @Override
    public void insert(TrainedModel trained, Optional<MatchingModel> model) {
        sql.of(INSERT)
                .with("version", trained.version())
                .with("state", trained.state())
                .with("model", model.map(modelJson::text).orElse(null))
                .with("sample", text(trained.learned()))
                .with("refused_for", text(trained.refusedFor()))
                .with("actor", caller.subject())
                .with("trained_at", trained.trainedAt())
                .update();
    }

    @Override
    public List<TrainedModel> list(Cursor cursor) {
        return sql.of(COLUMNS + """
                         WHERE :after::text IS NULL OR version < :after::text
                         ORDER BY version DESC
                         LIMIT :limit
                        """)
                .with("after", cursor.after().orElse(null))
                .with("limit", cursor.limit() + 1)
                .list(this::read);
    }

    @Override
    public Optional<TrainedModel> find(String version) {
        return sql.of(COLUMNS + "WHERE version = :version")
                .with("version", version)
                .first(this::read);
    }

    @Override
    public Optional<MatchingModel> model(String version) {
        return sql.of("SELECT model FROM matching_model WHERE version = :version AND model IS NOT NULL")
                .with("version", version)
                .first(row -> modelJson.model(row.text("model")));
    }

    @Override
    public boolean publish(String version) {
        sql.of("SELECT pg_advisory_xact_lock(:publication)")
                .with("publication", PUBLICATION)
                .execute();
        sql.of("UPDATE matching_model SET state = 'REPLACED' WHERE state = 'PUBLISHED' AND version <> :version")
                .with("version", version)
                .update();
        return sql.of(PUBLISH)
                        .with("version", version)
                        .with("actor", caller.subject())
                        .with("now", clock.instant())
                        .update()
                == 1;
    }

    @Override
    public Borders borders() {
        Map<String, Set<String>> neighbours = new HashMap<>();
        sql.of("""
                        SELECT t.lo AS commune, other.lo AS neighbour
                          FROM territory_neighbour n
                          JOIN territory t ON t.code = n.code
                          JOIN territory other ON other.code = n.neighbour_code
                        """)
                .list(row -> neighbours
                        .computeIfAbsent(MatchRecord.communeOf(row.integer("commune")), ignored -> new HashSet<>())
                        .add(MatchRecord.communeOf(row.integer("neighbour"))));
        return new Borders(neighbours);
    }

    @Override
    public MatchingModel published() {
        return sql.of("SELECT model FROM matching_model WHERE state = 'PUBLISHED'")
                .first(row -> modelJson.model(row.text("model")))
                .orElseGet(() -> MatchingModel.first(Schema.REGISTRY, 1))
                .within(borders());
    }

    @Override
    public List<Profile> sample(int persons) {
        return sql.of("SELECT * FROM matcher_sample(:persons)")
                .with("persons", persons)
                .list(row -> MatchRows.read(row).profile());
    }

    @Override
    public TermFrequencies terms() {
        Map<String, Map<Part, Map<String, Long>>> counts = new HashMap<>();
        sql.of("SELECT * FROM matcher_terms()").list(row -> {
            count(counts, row);
            return row;
        });
        return TermFrequencies.counted(Schema.REGISTRY.fields().stream()
                .map(Field::name)
                .map(field -> counts.getOrDefault(field, Map.of()))
                .toList());
    }

    @Override
    public DecidedPairs decided() {
        Map<String, Map<String, Long>> counts = new HashMap<>();
        sql.of(DECIDED)
                .list(row -> counts.computeIfAbsent(row.text("field"), ignored -> new HashMap<>())
                        .put(row.text("level"), row.number("pairs")));
        long pairs = counts.values().stream()
                .mapToLong(levels ->
                        levels.values().stream().mapToLong(Long::longValue).sum())
                .max()
                .orElse(0);
        return new DecidedPairs(pairs, counts);
    }

    /** Spellings that are one word for the comparison are counted as one. */
    private static void count(Map<String, Map<Part, Map<String, Long>>> counts, Row row) {
        Part part = row.constant("part", Part.class);
        String text = row.text("value");
        boolean words = !row.text("field")
                .equals(Schema.REGISTRY.fields().get(MatchRecord.PLACE).name());
        String value = words
                ? StandardName.ofStandard(text).tokens().stream()
                        .map(StandardName.Token::text)
                        .collect(Collectors.joining(" "))
                : text;
        counts.computeIfAbsent(row.text("field"), ignored -> new HashMap<>())
                .computeIfAbsent(part, ignored -> new HashMap<>())
                .merge(value, row.number("count"), Long::sum);
    }

    private TrainedModel read(Row row) {
        return new TrainedModel(
                row.text("version"),
                row.constant("state", State.class),
                learned(row.text("sample")),
                texts(row.text("refused_for")),
                row.instant("trained_at"),
                row.optionalInstant("published_at"));
    }

    private String text(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("what was learned cannot be written", e);
        }
    }

    private Learned learned(String text) {
        try {
            return json.readValue(text, Learned.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("what was learned cannot be read", e);
        }
    }

    private List<String> texts(String text) {
        try {
            return json.readValue(text, TEXTS);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("why a model was refused cannot be read", e);
        }
    }
}
