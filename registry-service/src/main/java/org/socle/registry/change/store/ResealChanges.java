package org.socle.registry.change.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.socle.kit.secret.SealedColumn;
import org.socle.kit.sql.Sql;
import org.socle.registry.change.ChangeSecrets;
import org.socle.registry.change.ChangeSecrets.Part;

/** Seals changes and their evidence with a new key. */
abstract class ResealChanges implements SealedColumn {

    private static final String NEXT = """
            SELECT id, sealed, %2$s AS beside
              FROM %1$s
             WHERE id > :after::uuid
             ORDER BY id
             LIMIT :most
               FOR UPDATE
            """;

    private static final String WRITE = """
            UPDATE %1$s t
               SET sealed = row.sealed, %2$s = row.beside
              FROM unnest(:ids::uuid[], :sealed::bytea[], :beside::bytea[]) AS row(id, sealed, beside)
             WHERE t.id = row.id
            """;

    private final String table;
    private final String beside;
    private final Part sealedPart;
    private final Part besidePart;
    private final Sql sql;
    private final ChangeSecrets secrets;

    /** @param beside the other sealed column, which may be empty */
    ResealChanges(String table, Part sealedPart, String beside, Part besidePart, Sql sql, ChangeSecrets secrets) {
        this.table = table;
        this.sealedPart = sealedPart;
        this.beside = beside;
        this.besidePart = besidePart;
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
    private record Entry(UUID id, byte[] sealed, Optional<byte[]> beside) {}

    @Override
    public Resealed reseal(String after, int most) {
        List<Entry> looked = sql.of(NEXT.formatted(table, beside))
                .with("after", after.isEmpty() ? new UUID(0, 0) : UUID.fromString(after))
                .with("most", most)
                .list(row -> new Entry(row.uuid("id"), row.bytes("sealed"), row.optionalBytes("beside")));
        return Resealed.of(
                after, looked, this::isOld, this::write, last -> last.id().toString());
    }

    private boolean isOld(Entry entry) {
        return !secrets.isCurrent(entry.sealed())
                || entry.beside().filter(each -> !secrets.isCurrent(each)).isPresent();
    }

    private void write(List<Entry> entries) {
        List<byte[]> sealed = new ArrayList<>();
        List<byte @Nullable []> besides = new ArrayList<>();
        for (Entry entry : entries) {
            sealed.add(anew(sealedPart, entry.id(), entry.sealed()));
            besides.add(entry.beside()
                    .map(each -> anew(besidePart, entry.id(), each))
                    .orElse(null));
        }
        sql.of(WRITE.formatted(table, beside))
                .withArray("ids", "uuid", entries.stream().map(Entry::id).toList())
                .withArray("sealed", "bytea", sealed)
                .withArray("beside", "bytea", besides)
                .update();
    }

    private byte[] anew(Part part, UUID id, byte[] stored) {
        return secrets.seal(part, id, secrets.open(part, id, stored));
    }
}
