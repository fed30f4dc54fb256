package org.socle.registry.source.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.socle.kit.secret.SealedColumn;
import org.socle.kit.secret.Secrets;
import org.socle.kit.sql.Sql;

/** Seals what sources said with a new key; it says the same afterwards. */
@ApplicationScoped
class ResealStatements implements SealedColumn {

    private static final String NEXT = """
            SELECT id, sealed, details
              FROM source_record
             WHERE id > :after::uuid
             ORDER BY id
             LIMIT :most
               FOR UPDATE
            """;

    private static final String WRITE = """
            UPDATE source_record s
               SET sealed = row.sealed, details = row.details
              FROM unnest(:ids::uuid[], :sealed::bytea[], :details::bytea[]) AS row(id, sealed, details)
             WHERE s.id = row.id
            """;

    private final Sql sql;
    private final Secrets secrets;

    ResealStatements(Sql sql, Secrets secrets) {
        this.sql = sql;
        this.secrets = secrets;
    }

    @Override
    public String name() {
        return SqlSourceStore.PURPOSE;
    }

    @Override
    public long rows() {
        return sql.of("SELECT count(*) AS rows FROM source_record").one(row -> row.number("rows"));
    }

    // Two entries are never compared.
    @SuppressWarnings("ArrayRecordComponent")
    private record Entry(UUID id, byte[] sealed, Optional<byte[]> details) {}

    @Override
    public Resealed reseal(String after, int most) {
        List<Entry> looked = sql.of(NEXT)
                .with("after", after.isEmpty() ? new UUID(0, 0) : UUID.fromString(after))
                .with("most", most)
                .list(row -> new Entry(row.uuid("id"), row.bytes("sealed"), row.optionalBytes("details")));
        return Resealed.of(
                after, looked, this::isOld, this::write, last -> last.id().toString());
    }

    private boolean isOld(Entry entry) {
        return !secrets.isCurrent(entry.sealed())
                || entry.details()
                        .filter(details -> !secrets.isCurrent(details))
                        .isPresent();
    }

    private void write(List<Entry> entries) {
        List<byte[]> sealed = new ArrayList<>();
        List<byte @Nullable []> details = new ArrayList<>();
        for (Entry entry : entries) {
            sealed.add(secrets.anew(SqlSourceStore.PURPOSE, entry.id().toString(), entry.sealed()));
            details.add(entry.details()
                    .map(each -> secrets.anew(SqlSourceStore.DETAILS, entry.id().toString(), each))
                    .orElse(null));
        }
        sql.of(WRITE)
                .withArray("ids", "uuid", entries.stream().map(Entry::id).toList())
                .withArray("sealed", "bytea", sealed)
                .withArray("details", "bytea", details)
                .update();
    }
}
