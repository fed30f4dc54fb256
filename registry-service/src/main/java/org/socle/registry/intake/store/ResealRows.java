package org.socle.registry.intake.store;

import java.util.List;
import java.util.UUID;
import org.socle.kit.secret.SealedColumn;
import org.socle.kit.secret.Secrets;
import org.socle.kit.sql.Sql;
import org.socle.registry.intake.domain.ImportId;

/** Seals the rows of pushed lists with a new key. */
abstract class ResealRows implements SealedColumn {

    private static final String NEXT = """
            SELECT import_id, row_no, sealed
              FROM %s
             WHERE (import_id, row_no) > (:push::uuid, :number::bigint)
             ORDER BY import_id, row_no
             LIMIT :most
               FOR UPDATE
            """;

    private static final String WRITE = """
            UPDATE %s r
               SET sealed = row.sealed
              FROM unnest(:imports::uuid[], :numbers::bigint[], :sealed::bytea[]) AS row(import_id, row_no, sealed)
             WHERE r.import_id = row.import_id
               AND r.row_no = row.row_no
            """;

    private final String table;
    private final Sql sql;
    private final Secrets secrets;

    ResealRows(String table, Sql sql, Secrets secrets) {
        this.table = table;
        this.sql = sql;
        this.secrets = secrets;
    }

    @Override
    public String name() {
        return table + ".sealed";
    }

    @Override
    public long rows() {
        return sql.of("SELECT count(*) AS rows FROM " + table).one(row -> row.number("rows"));
    }

    // Two entries are never compared.
    @SuppressWarnings("ArrayRecordComponent")
    private record Entry(UUID push, long number, byte[] sealed) {}

    @Override
    public Resealed reseal(String after, int most) {
        String[] place = after.isEmpty() ? new String[] {new UUID(0, 0).toString(), "0"} : after.split(" ", 2);
        List<Entry> looked = sql.of(NEXT.formatted(table))
                .with("push", UUID.fromString(place[0]))
                .with("number", Long.parseLong(place[1]))
                .with("most", most)
                .list(row -> new Entry(row.uuid("import_id"), row.number("row_no"), row.bytes("sealed")));
        return Resealed.of(
                after,
                looked,
                each -> !secrets.isCurrent(each.sealed()),
                this::write,
                last -> last.push() + " " + last.number());
    }

    private void write(List<Entry> entries) {
        sql.of(WRITE.formatted(table))
                .withArray("imports", "uuid", entries.stream().map(Entry::push).toList())
                .withArray(
                        "numbers", "bigint", entries.stream().map(Entry::number).toList())
                .withArray("sealed", "bytea", entries.stream().map(this::sealed).toList())
                .update();
    }

    private byte[] sealed(Entry entry) {
        String owner = SealedCells.owner(new ImportId(entry.push()), entry.number());
        return secrets.anew(SealedCells.PURPOSE, owner, entry.sealed());
    }
}
