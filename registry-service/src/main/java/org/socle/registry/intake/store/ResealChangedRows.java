package org.socle.registry.intake.store;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import org.socle.kit.secret.SealedColumn;
import org.socle.kit.secret.Secrets;
import org.socle.kit.sql.Sql;
import org.socle.registry.intake.domain.ImportId;

/** Seals what changed rows overwrote with a new key. */
@Singleton
class ResealChangedRows implements SealedColumn {

    private static final String NEXT = """
            SELECT import_id, person_ref, sealed
              FROM import_changed_row
             WHERE (import_id, person_ref) > (:push::uuid, :reference)
               AND sealed IS NOT NULL
             ORDER BY import_id, person_ref
             LIMIT :most
               FOR UPDATE
            """;

    private static final String WRITE = """
            UPDATE import_changed_row r
               SET sealed = row.sealed
              FROM unnest(:imports::uuid[], :refs::text[], :sealed::bytea[]) AS row(import_id, person_ref, sealed)
             WHERE r.import_id = row.import_id
               AND r.person_ref = row.person_ref
            """;

    private final Sql sql;
    private final Secrets secrets;

    ResealChangedRows(Sql sql, Secrets secrets) {
        this.sql = sql;
        this.secrets = secrets;
    }

    @Override
    public String name() {
        return SqlChangedRowStore.PURPOSE;
    }

    @Override
    public long rows() {
        return sql.of("SELECT count(*) AS rows FROM import_changed_row WHERE sealed IS NOT NULL")
                .one(row -> row.number("rows"));
    }

    // Two entries are never compared.
    @SuppressWarnings("ArrayRecordComponent")
    private record Entry(UUID push, String reference, byte[] sealed) {}

    @Override
    public Resealed reseal(String after, int most) {
        String[] place = after.isEmpty() ? new String[] {new UUID(0, 0).toString(), ""} : after.split(" ", 2);
        List<Entry> looked = sql.of(NEXT)
                .with("push", UUID.fromString(place[0]))
                .with("reference", place[1])
                .with("most", most)
                .list(row -> new Entry(row.uuid("import_id"), row.text("person_ref"), row.bytes("sealed")));
        return Resealed.of(
                after,
                looked,
                each -> !secrets.isCurrent(each.sealed()),
                this::write,
                last -> last.push() + " " + last.reference());
    }

    private void write(List<Entry> entries) {
        sql.of(WRITE)
                .withArray("imports", "uuid", entries.stream().map(Entry::push).toList())
                .withArray(
                        "refs", "text", entries.stream().map(Entry::reference).toList())
                .withArray("sealed", "bytea", entries.stream().map(this::anew).toList())
                .update();
    }

    private byte[] anew(Entry entry) {
        String owner = SqlChangedRowStore.owner(new ImportId(entry.push()), entry.reference());
        return secrets.anew(SqlChangedRowStore.PURPOSE, owner, entry.sealed());
    }
}
