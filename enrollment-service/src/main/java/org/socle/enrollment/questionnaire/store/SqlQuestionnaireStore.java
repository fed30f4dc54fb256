package org.socle.enrollment.questionnaire.store;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.socle.enrollment.database.Json;
import org.socle.enrollment.eligibility.domain.Fact;
import org.socle.enrollment.eligibility.domain.FactType;
import org.socle.enrollment.eligibility.domain.LocalText;
import org.socle.enrollment.eligibility.domain.Unit;
import org.socle.enrollment.questionnaire.QuestionnaireStore;
import org.socle.enrollment.questionnaire.domain.Questionnaire;
import org.socle.kit.sql.Row;
import org.socle.kit.sql.Sql;

@ApplicationScoped
class SqlQuestionnaireStore implements QuestionnaireStore {

    private static final TypeReference<List<FieldJson>> FIELDS = new TypeReference<>() {};

    private final Sql sql;
    private final Json json;

    SqlQuestionnaireStore(Sql sql, Json json) {
        this.sql = sql;
        this.json = json;
    }

    /** A field as JSON in the row of its questionnaire. */
    record FieldJson(String name, FactType type, String fr, String en, List<String> codes) {

        static FieldJson of(Fact fact) {
            return new FieldJson(
                    fact.name(),
                    fact.type(),
                    fact.meaning().fr(),
                    fact.meaning().en(),
                    fact.values());
        }

        Fact fact() {
            return new Fact(name, type, new LocalText(fr, en), codes);
        }
    }

    @Override
    public void put(Questionnaire questionnaire) {
        sql.of("""
                INSERT INTO questionnaire_view (name, version, unit, title_fr, title_en, fields)
                VALUES (:name, :version, :unit, :fr, :en, :fields::jsonb)
                ON CONFLICT (name) DO UPDATE
                   SET version = excluded.version,
                       title_fr = excluded.title_fr,
                       title_en = excluded.title_en,
                       fields = excluded.fields
                 WHERE questionnaire_view.version < excluded.version
                """)
                .with("name", questionnaire.name())
                .with("version", questionnaire.version())
                .with("unit", questionnaire.unit().name())
                .with("fr", questionnaire.title().fr())
                .with("en", questionnaire.title().en())
                .with(
                        "fields",
                        json.write(questionnaire.fields().stream()
                                .map(FieldJson::of)
                                .toList()))
                .update();
    }

    @Override
    public List<Questionnaire> all() {
        return sql.of("SELECT * FROM questionnaire_view ORDER BY name").list(this::read);
    }

    private Questionnaire read(Row row) {
        return new Questionnaire(
                row.text("name"),
                row.integer("version"),
                Unit.valueOf(row.text("unit")),
                new LocalText(row.text("title_fr"), row.text("title_en")),
                json.read(row.text("fields"), FIELDS).stream()
                        .map(FieldJson::fact)
                        .toList());
    }
}
