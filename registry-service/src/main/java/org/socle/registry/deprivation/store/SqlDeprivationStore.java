package org.socle.registry.deprivation.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.socle.kit.paging.Cursor;
import org.socle.kit.sql.Row;
import org.socle.kit.sql.Sql;
import org.socle.registry.deprivation.DeprivationStore;
import org.socle.registry.deprivation.domain.Definition;
import org.socle.registry.deprivation.domain.DefinitionId;
import org.socle.registry.deprivation.domain.DeprivationRun;
import org.socle.registry.deprivation.domain.DeprivationRun.Outcome;
import org.socle.registry.deprivation.domain.FrozenProfile;
import org.socle.registry.deprivation.domain.FrozenProfile.Counted;
import org.socle.registry.deprivation.domain.RunId;
import org.socle.registry.deprivation.domain.StoredDefinition;
import org.socle.registry.person.domain.Sex;

@ApplicationScoped
class SqlDeprivationStore implements DeprivationStore {

    private static final TypeReference<List<@Nullable String>> ANSWERS = new TypeReference<>() {};

    private static final String DEFINITIONS =
            "SELECT id, code, version, name, definition, created_at FROM deprivation_definition";

    private static final String RUNS = """
            SELECT id, operation_id, definition_id, territory_code, territory_no, level, as_of, state, started_at,
                   method, inputs_hash, result_hash, result, completed_at
              FROM deprivation_run
            """;

    private static final String INSERT_RUN = """
            INSERT INTO deprivation_run (id, operation_id, definition_id, territory_code, territory_no, level, as_of,
                                         state, started_at, started_by)
            VALUES (:id, :operation, :definition, :code, :territory, :level, :day, :state, :now, :by)
            """;

    private static final String FREEZE = """
            INSERT INTO deprivation_profile (run_id, territory_no, band, sex, disabled, urban, area, answers, children)
            SELECT run.id, run.territory_no, row.band, row.sex, row.disabled, row.urban, row.area, row.answers,
                   row.children
              FROM unnest(:bands::text[], :sexes::text[], :disabled::boolean[], :urban::boolean[], :areas::text[],
                          :answers::text[], :children::bigint[])
                AS row(band, sex, disabled, urban, area, answers, children)
              JOIN deprivation_run run ON run.id = :id
                ON CONFLICT ON CONSTRAINT pk_deprivation_profile DO UPDATE
               SET children = deprivation_profile.children + excluded.children
            """;

    private final Sql sql;
    private final ObjectMapper json;
    private final ReadChildren children;

    SqlDeprivationStore(Sql sql, ObjectMapper json, ReadChildren children) {
        this.sql = sql;
        this.json = json;
        this.children = children;
    }

    @Override
    public int nextVersion(String code) {
        sql.of("SELECT pg_advisory_xact_lock(hashtext('deprivation-definition'), hashtext(:code))")
                .with("code", code)
                .execute();
        return sql.of("SELECT coalesce(max(version), 0) + 1 AS next FROM deprivation_definition WHERE code = :code")
                .with("code", code)
                .one(row -> row.integer("next"));
    }

    @Override
    public void insert(StoredDefinition definition, String by) {
        sql.of("""
                        INSERT INTO deprivation_definition (id, code, version, name, definition, created_at, created_by)
                        VALUES (:id, :code, :version, :name, :definition::jsonb, :now, :by)
                        """)
                .with("id", definition.id().value())
                .with("code", definition.code())
                .with("version", definition.version())
                .with("name", definition.name())
                .with("definition", write(definition.definition()))
                .with("now", definition.createdAt())
                .with("by", by)
                .update();
    }

    @Override
    public Optional<StoredDefinition> find(DefinitionId id) {
        return sql.of(DEFINITIONS + " WHERE id = :id").with("id", id.value()).first(this::definition);
    }

    @Override
    public List<StoredDefinition> definitions(Cursor cursor) {
        return sql.of(DEFINITIONS + """
                                 WHERE (:after::text IS NULL OR id < :after::uuid)
                                 ORDER BY id DESC
                                 LIMIT :limit
                                """)
                .with("after", cursor.after().orElse(null))
                .with("limit", cursor.limit() + 1)
                .list(this::definition);
    }

    @Override
    public void insert(DeprivationRun run, String by) {
        sql.of(INSERT_RUN)
                .with("id", run.id().value())
                .with("operation", run.operationId())
                .with("definition", run.definition().value())
                .with("code", run.territoryCode())
                .with("territory", run.territory())
                .with("level", run.level())
                .with("day", run.asOf())
                .with("state", run.state())
                .with("now", run.startedAt())
                .with("by", by)
                .update();
    }

    @Override
    public Optional<DeprivationRun> find(RunId id) {
        return sql.of(RUNS + " WHERE id = :id").with("id", id.value()).first(SqlDeprivationStore::run);
    }

    @Override
    public List<DeprivationRun> runs(Cursor cursor) {
        return sql.of(RUNS + """
                                 WHERE (:after::text IS NULL OR id < :after::uuid)
                                 ORDER BY id DESC
                                 LIMIT :limit
                                """)
                .with("after", cursor.after().orElse(null))
                .with("limit", cursor.limit() + 1)
                .list(SqlDeprivationStore::run);
    }

    @Override
    public Optional<DeprivationRun> lastCompleted(String territory, @Nullable String level, LocalDate day) {
        return sql.of(RUNS + """
                                 WHERE territory_code = :territory
                                   AND (:level::text IS NULL OR level = :level::text)
                                   AND state = 'COMPLETED'
                                   AND as_of <= :day
                                 ORDER BY as_of DESC, id DESC
                                 LIMIT 1
                                """)
                .with("territory", territory)
                .with("level", level)
                .with("day", day)
                .first(SqlDeprivationStore::run);
    }

    @Override
    public long households(DeprivationRun run) {
        return children.households(run);
    }

    @Override
    public List<HouseholdChildren> next(DeprivationRun run, UUID after, int limit) {
        return children.next(run, after, limit);
    }

    @Override
    public void freeze(RunId id, Collection<Counted> profiles, long ageUnknown) {
        sql.of("UPDATE deprivation_run SET age_unknown = age_unknown + :more WHERE id = :id")
                .with("id", id.value())
                .with("more", ageUnknown)
                .update();
        sql.of(FREEZE)
                .with("id", id.value())
                .withArray("bands", "text", each(profiles, FrozenProfile::band))
                .withArray("sexes", "text", each(profiles, FrozenProfile::sex))
                .withArray("disabled", "boolean", each(profiles, FrozenProfile::disabled))
                .withArray("urban", "boolean", each(profiles, FrozenProfile::urban))
                .withArray("areas", "text", each(profiles, FrozenProfile::area))
                .withArray("answers", "text", each(profiles, profile -> write(profile.values())))
                .withArray(
                        "children",
                        "bigint",
                        profiles.stream().map(Counted::children).toList())
                .update();
    }

    /** The order of bytes, whatever the language of the database is. */
    @Override
    public Inputs inputs(RunId id) {
        long ageUnknown = sql.of("SELECT age_unknown FROM deprivation_run WHERE id = :id")
                .with("id", id.value())
                .one(row -> row.number("age_unknown"));
        List<Counted> profiles = sql.of("""
                        SELECT band, sex, disabled, urban, area, answers, children
                          FROM deprivation_profile
                         WHERE run_id = :id
                         ORDER BY band COLLATE "C", sex COLLATE "C", disabled, urban, area COLLATE "C",
                                  answers COLLATE "C"
                        """)
                .with("id", id.value())
                .list(row -> new Counted(
                        new FrozenProfile(
                                row.text("band"),
                                row.constant("sex", Sex.class),
                                row.truth("disabled"),
                                row.truth("urban"),
                                row.text("area"),
                                answers(row.text("answers"))),
                        row.number("children")));
        return new Inputs(profiles, ageUnknown);
    }

    @Override
    public void complete(RunId id, Outcome outcome) {
        sql.of("""
                        UPDATE deprivation_run
                           SET state = 'COMPLETED', method = :method, inputs_hash = :inputs, result_hash = :hash,
                               result = :result, completed_at = :now
                         WHERE id = :id AND state = 'RUNNING'
                        """)
                .with("id", id.value())
                .with("method", outcome.method())
                .with("inputs", outcome.inputsHash())
                .with("hash", outcome.resultHash())
                .with("result", outcome.result())
                .with("now", outcome.completedAt())
                .update();
    }

    @Override
    public void cancel(RunId id) {
        sql.of("DELETE FROM deprivation_profile WHERE run_id = :id")
                .with("id", id.value())
                .update();
        sql.of("UPDATE deprivation_run SET state = 'CANCELLED', age_unknown = 0 WHERE id = :id AND state = 'RUNNING'")
                .with("id", id.value())
                .update();
    }

    private StoredDefinition definition(Row row) {
        return new StoredDefinition(
                new DefinitionId(row.uuid("id")),
                row.text("code"),
                row.integer("version"),
                row.text("name"),
                definition(row.text("definition")),
                row.instant("created_at"));
    }

    private static DeprivationRun run(Row row) {
        @Nullable
        Outcome outcome = row.optionalText("method")
                .map(method -> new Outcome(
                        method,
                        row.text("inputs_hash"),
                        row.text("result_hash"),
                        row.text("result"),
                        row.instant("completed_at")))
                .orElse(null);
        return new DeprivationRun(
                new RunId(row.uuid("id")),
                row.uuid("operation_id"),
                new DefinitionId(row.uuid("definition_id")),
                row.text("territory_code"),
                row.integer("territory_no"),
                row.text("level"),
                row.date("as_of"),
                row.constant("state", DeprivationRun.State.class),
                row.instant("started_at"),
                outcome);
    }

    private static List<Object> each(Collection<Counted> profiles, Function<FrozenProfile, Object> column) {
        return profiles.stream().map(each -> column.apply(each.profile())).toList();
    }

    private Definition definition(String text) {
        try {
            return json.readValue(text, Definition.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a definition cannot be read", e);
        }
    }

    private List<@Nullable String> answers(String text) {
        try {
            return json.readValue(text, ANSWERS);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a profile cannot be read", e);
        }
    }

    private String write(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a definition or profile cannot be written", e);
        }
    }
}
