package org.socle.registry.questionnaire.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.socle.kit.sql.Row;
import org.socle.kit.sql.Sql;
import org.socle.registry.questionnaire.AnswerSecrets;
import org.socle.registry.questionnaire.KnownQuestionnaires;
import org.socle.registry.questionnaire.TellingStore;
import org.socle.registry.questionnaire.domain.AskedOf;
import org.socle.registry.questionnaire.domain.Telling;

/** Tellings are rows of {@code answer_told}, and those rows of {@code questionnaire_answer} that nothing was told after. */
@ApplicationScoped
class SqlTellingStore implements TellingStore {

    private static final String TELL = """
            INSERT INTO answer_told (id, %1$s, record_id, questionnaire, version, answers, sealed, withdrawn, told_at)
            SELECT id, subject, record_id, questionnaire, version, answers::jsonb, sealed,
                   string_to_array(withdrawn, ','), told_at
              FROM unnest(:ids::uuid[], :subjects::uuid[], :records::uuid[], :questionnaires::text[], :versions::int[],
                          :answers::text[], :sealed::bytea[], :withdrawn::text[], :moments::timestamptz[])
                AS row(id, subject, record_id, questionnaire, version, answers, sealed, withdrawn, told_at)
            """;

    private static final String OF = """
            SELECT id, %1$s AS subject, record_id, questionnaire, version, answers, sealed, withdrawn, told_at
              FROM answer_told
             WHERE %1$s = ANY (:subjects)
             UNION ALL
            SELECT id, %1$s, record_id, questionnaire, version, answers, sealed, '{}', answered_at
              FROM questionnaire_answer
             WHERE %1$s = ANY (:subjects)
               AND NOT composed
            """;

    private final Sql sql;
    private final AnswerSecrets secrets;
    private final KnownQuestionnaires questionnaires;

    SqlTellingStore(Sql sql, AnswerSecrets secrets, KnownQuestionnaires questionnaires) {
        this.sql = sql;
        this.secrets = secrets;
        this.questionnaires = questionnaires;
    }

    @Override
    public void tell(AskedOf askedOf, Collection<Telling> tellings) {
        if (tellings.isEmpty()) {
            return;
        }
        List<Telling> rows = List.copyOf(tellings);
        List<AnswerLine> lines = rows.stream()
                .map(telling -> new AnswerLine(telling.subject(), telling.answers()))
                .toList();
        AnswerLine.set(sql.of(TELL.formatted(AnswerLine.column(askedOf))), lines, secrets)
                .withArray("ids", "uuid", AnswerLine.each(rows, Telling::id))
                .withArray("records", "uuid", AnswerLine.each(rows, Telling::record))
                .withArray("withdrawn", "text", AnswerLine.each(rows, row -> String.join(",", row.withdrawn())))
                .withArray("moments", "timestamptz", AnswerLine.each(rows, Telling::at))
                .update();
    }

    @Override
    public List<Telling> of(AskedOf askedOf, Collection<UUID> subjects) {
        return sql.of(OF.formatted(AnswerLine.column(askedOf)))
                .withArray("subjects", "uuid", subjects)
                .list(this::read);
    }

    private Telling read(Row row) {
        AnswerLine line = AnswerLine.read(row, secrets, questionnaires);
        return new Telling(
                row.uuid("id"),
                line.subject(),
                row.optionalUuid("record_id").orElse(null),
                line.answers(),
                new TreeSet<>(row.texts("withdrawn")),
                row.instant("told_at"));
    }

    @Override
    public Forgotten forget(Collection<UUID> records) {
        Set<UUID> persons = new HashSet<>();
        Set<UUID> households = new HashSet<>();
        sql.of("DELETE FROM answer_told WHERE record_id = ANY (:records) RETURNING person_id, household_id")
                .withArray("records", "uuid", records)
                .list(row -> row.optionalUuid("person_id")
                        .map(persons::add)
                        .orElseGet(() -> households.add(row.uuid("household_id"))));
        return new Forgotten(persons, households);
    }
}
