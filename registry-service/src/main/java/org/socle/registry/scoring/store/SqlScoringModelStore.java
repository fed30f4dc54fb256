package org.socle.registry.scoring.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.socle.kit.paging.Cursor;
import org.socle.kit.sql.Row;
import org.socle.kit.sql.Sql;
import org.socle.registry.scoring.ScoringModelStore;
import org.socle.registry.scoring.domain.ModelId;
import org.socle.registry.scoring.domain.ScoringFormula;
import org.socle.registry.scoring.domain.ScoringModel;
import org.socle.registry.scoring.domain.StoredModel;

@ApplicationScoped
class SqlScoringModelStore implements ScoringModelStore {

    private static final String SELECT =
            "SELECT id, code, version, name, definition, active, created_at, activated_at FROM scoring_model";

    private final Sql sql;
    private final ObjectMapper json;

    SqlScoringModelStore(Sql sql, ObjectMapper json) {
        this.sql = sql;
        this.json = json;
    }

    /** Two statements: one that waited for the lock would still see the model that was active before it waited. */
    @Override
    public ScoringModel active() {
        sql.of("SELECT pg_advisory_xact_lock_shared(hashtext('scoring'))").execute();
        return sql.of("SELECT code, version, definition FROM scoring_model WHERE active")
                .one(row -> new ScoringModel(row.text("code"), row.integer("version"), formula(row)));
    }

    @Override
    public int nextVersion(String code) {
        sql.of("SELECT pg_advisory_xact_lock(hashtext('scoring-model'), hashtext(:code))")
                .with("code", code)
                .execute();
        return sql.of("SELECT coalesce(max(version), 0) + 1 AS next FROM scoring_model WHERE code = :code")
                .with("code", code)
                .one(row -> row.integer("next"));
    }

    @Override
    public void insert(StoredModel model, String by) {
        sql.of("""
                        INSERT INTO scoring_model (id, code, version, name, definition, active, created_at, created_by)
                        VALUES (:id, :code, :version, :name, :definition::jsonb, false, :now, :by)
                        """)
                .with("id", model.id().value())
                .with("code", model.code())
                .with("version", model.version())
                .with("name", model.name())
                .with("definition", write(model.formula()))
                .with("now", model.createdAt())
                .with("by", by)
                .update();
    }

    @Override
    public Optional<StoredModel> find(ModelId id) {
        return sql.of(SELECT + " WHERE id = :id").with("id", id.value()).first(this::read);
    }

    @Override
    public List<StoredModel> list(Cursor cursor) {
        return sql.of(SELECT + """
                                 WHERE (:after::text IS NULL OR id < :after::uuid)
                                 ORDER BY id DESC
                                 LIMIT :limit
                                """)
                .with("after", cursor.after().orElse(null))
                .with("limit", cursor.limit() + 1)
                .list(this::read);
    }

    @Override
    public void lockScoring() {
        sql.of("SELECT pg_advisory_xact_lock(hashtext('scoring'))").execute();
    }

    /** One after the other: the index that allows one active model looks at each row as it changes. */
    @Override
    public void activate(ModelId id, Instant now) {
        sql.of("UPDATE scoring_model SET active = false WHERE active").update();
        sql.of("UPDATE scoring_model SET active = true, activated_at = :now WHERE id = :id")
                .with("id", id.value())
                .with("now", now)
                .update();
    }

    private StoredModel read(Row row) {
        return new StoredModel(
                new ModelId(row.uuid("id")),
                row.text("code"),
                row.integer("version"),
                row.text("name"),
                formula(row),
                row.truth("active"),
                row.instant("created_at"),
                row.optionalInstant("activated_at").orElse(null));
    }

    private ScoringFormula formula(Row row) {
        try {
            return json.readValue(row.text("definition"), ScoringFormula.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a scoring model cannot be read", e);
        }
    }

    private String write(ScoringFormula formula) {
        try {
            return json.writeValueAsString(formula);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a scoring model cannot be written", e);
        }
    }
}
