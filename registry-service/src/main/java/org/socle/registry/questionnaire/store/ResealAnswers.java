package org.socle.registry.questionnaire.store;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import org.socle.kit.secret.SealedColumn;
import org.socle.kit.sql.Sql;
import org.socle.registry.questionnaire.AnswerSecrets;

/** The sensitive answers. */
@Singleton
class ResealAnswers implements SealedColumn {

    private static final String NEXT = """
            SELECT id, coalesce(person_id, household_id) AS subject, questionnaire, sealed
              FROM questionnaire_answer
             WHERE id > :after::uuid
               AND sealed IS NOT NULL
             ORDER BY id
             LIMIT :most
               FOR UPDATE
            """;

    private final Sql sql;
    private final AnswerSecrets secrets;

    ResealAnswers(Sql sql, AnswerSecrets secrets) {
        this.sql = sql;
        this.secrets = secrets;
    }

    @Override
    public String name() {
        return "questionnaire_answer.sealed";
    }

    @Override
    public long rows() {
        return sql.of("SELECT count(*) AS rows FROM questionnaire_answer WHERE sealed IS NOT NULL")
                .one(row -> row.number("rows"));
    }

    // Two entries are never compared.
    @SuppressWarnings("ArrayRecordComponent")
    private record Entry(UUID id, UUID subject, String questionnaire, byte[] sealed) {}

    @Override
    public Resealed reseal(String after, int most) {
        List<Entry> looked = sql.of(NEXT)
                .with("after", after.isEmpty() ? new UUID(0, 0) : UUID.fromString(after))
                .with("most", most)
                .list(row ->
                        new Entry(row.uuid("id"), row.uuid("subject"), row.text("questionnaire"), row.bytes("sealed")));
        return Resealed.of(
                after,
                looked,
                each -> !secrets.isCurrent(each.sealed()),
                this::write,
                last -> last.id().toString());
    }

    private void write(List<Entry> entries) {
        sql.of("""
                        UPDATE questionnaire_answer a
                           SET sealed = row.sealed
                          FROM unnest(:ids::uuid[], :sealed::bytea[]) AS row(id, sealed)
                         WHERE a.id = row.id
                        """)
                .withArray("ids", "uuid", entries.stream().map(Entry::id).toList())
                .withArray("sealed", "bytea", entries.stream().map(this::anew).toList())
                .update();
    }

    private byte[] anew(Entry entry) {
        String plain = secrets.open(entry.subject(), entry.questionnaire(), entry.sealed());
        return secrets.seal(entry.subject(), entry.questionnaire(), plain);
    }
}
