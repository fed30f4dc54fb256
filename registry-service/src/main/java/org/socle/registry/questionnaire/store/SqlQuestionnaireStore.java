package org.socle.registry.questionnaire.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.socle.kit.paging.Cursor;
import org.socle.kit.sql.Row;
import org.socle.kit.sql.Sql;
import org.socle.registry.questionnaire.QuestionnaireStore;
import org.socle.registry.questionnaire.ReadKeptSchema;
import org.socle.registry.questionnaire.domain.AskedOf;
import org.socle.registry.questionnaire.domain.Questionnaire;

@ApplicationScoped
class SqlQuestionnaireStore implements QuestionnaireStore {

    private final Sql sql;

    SqlQuestionnaireStore(Sql sql) {
        this.sql = sql;
    }

    @Override
    public void lock(String name) {
        sql.of("SELECT pg_advisory_xact_lock(hashtext('questionnaire'), hashtext(:name))")
                .with("name", name)
                .execute();
    }

    @Override
    public Optional<Questionnaire> latest(String name) {
        return sql.of("SELECT * FROM questionnaire WHERE name = :name ORDER BY version DESC LIMIT 1")
                .with("name", name)
                .first(SqlQuestionnaireStore::read);
    }

    @Override
    public Optional<Questionnaire> find(String name, int version) {
        return sql.of("SELECT * FROM questionnaire WHERE name = :name AND version = :version")
                .with("name", name)
                .with("version", version)
                .first(SqlQuestionnaireStore::read);
    }

    @Override
    public List<Questionnaire> list(Cursor cursor) {
        return sql.of("""
                        SELECT DISTINCT ON (name) *
                          FROM questionnaire
                         WHERE :after::text IS NULL OR name > :after
                         ORDER BY name, version DESC
                         LIMIT :limit
                        """)
                .with("after", cursor.after().orElse(null))
                .with("limit", cursor.limit() + 1)
                .list(SqlQuestionnaireStore::read);
    }

    @Override
    public List<Questionnaire> latest() {
        return sql.of("SELECT DISTINCT ON (name) * FROM questionnaire ORDER BY name, version DESC")
                .list(SqlQuestionnaireStore::read);
    }

    @Override
    public List<Questionnaire> versions(String name, Cursor cursor) {
        return sql.of("""
                        SELECT *
                          FROM questionnaire
                         WHERE name = :name
                           AND (:after::text IS NULL OR version < :after::int)
                         ORDER BY version DESC
                         LIMIT :limit
                        """)
                .with("name", name)
                .with("after", cursor.after().orElse(null))
                .with("limit", cursor.limit() + 1)
                .list(SqlQuestionnaireStore::read);
    }

    @Override
    public void add(Questionnaire questionnaire) {
        sql.of("""
                        INSERT INTO questionnaire (name, version, asked_of, schema, published_by, published_at)
                        VALUES (:name, :version, :asked, :schema::json, :by, :at)
                        """)
                .with("name", questionnaire.name())
                .with("version", questionnaire.version())
                .with("asked", questionnaire.askedOf())
                .with("schema", questionnaire.schema())
                .with("by", questionnaire.publishedBy())
                .with("at", questionnaire.publishedAt())
                .update();
    }

    private static Questionnaire read(Row row) {
        return ReadKeptSchema.questionnaire(
                row.text("name"),
                row.integer("version"),
                row.constant("asked_of", AskedOf.class),
                row.text("schema"),
                row.text("published_by"),
                row.instant("published_at"));
    }
}
