package org.socle.registry.questionnaire.store;

import java.util.List;
import java.util.UUID;
import org.socle.kit.secret.SealedColumn;
import org.socle.kit.sql.Sql;
import org.socle.registry.questionnaire.AnswerSecrets;

/** Seals the sensitive answers of one table anew. */
abstract class ResealAnswerRows implements SealedColumn {

    private static final String NEXT = """
            SELECT id, coalesce(person_id, household_id) AS subject, questionnaire, sealed
              FROM %s
             WHERE id > :after::uuid
               AND sealed IS NOT NULL
             ORDER BY id
             LIMIT :most
               FOR UPDATE
            """;

    private final Sql sql;
    private final AnswerSecrets secrets;
    private final String table;

    ResealAnswerRows(Sql sql, AnswerSecrets secrets, String table) {
        this.sql = sql;
        this.secrets = secrets;
        this.table = table;
    }

    @Override
    public String name() {
        return table + ".sealed";
    }

    @Override
    public long rows() {
        return sql.of("SELECT count(*) AS rows FROM " + table + " WHERE sealed IS NOT NULL")
                .one(row -> row.number("rows"));
    }

    // Two entries are never compared.
    @SuppressWarnings("ArrayRecordComponent")
    private record Entry(UUID id, UUID subject, String questionnaire, byte[] sealed) {}

    @Override
    public Resealed reseal(String after, int most) {
        List<Entry> looked = sql.of(NEXT.formatted(table))
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
                        UPDATE %s a
                           SET sealed = row.sealed
                          FROM unnest(:ids::uuid[], :sealed::bytea[]) AS row(id, sealed)
                         WHERE a.id = row.id
                        """.formatted(table))
                .withArray("ids", "uuid", entries.stream().map(Entry::id).toList())
                .withArray("sealed", "bytea", entries.stream().map(this::anew).toList())
                .update();
    }

    private byte[] anew(Entry entry) {
        String plain = secrets.open(entry.subject(), entry.questionnaire(), entry.sealed());
        return secrets.seal(entry.subject(), entry.questionnaire(), plain);
    }
}
