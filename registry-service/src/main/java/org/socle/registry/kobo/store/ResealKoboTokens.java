package org.socle.registry.kobo.store;

import jakarta.inject.Singleton;
import java.util.List;
import org.socle.kit.secret.SealedColumn;
import org.socle.kit.secret.Secrets;
import org.socle.kit.sql.Sql;

/** Seals the tokens of sources with a new key. */
@Singleton
class ResealKoboTokens implements SealedColumn {

    private static final String NEXT = """
            SELECT organisation, name, sealed
              FROM kobo_source
             WHERE organisation || ' ' || name > :after
             ORDER BY organisation || ' ' || name
             LIMIT :most
               FOR UPDATE
            """;

    private final Sql sql;
    private final Secrets secrets;

    ResealKoboTokens(Sql sql, Secrets secrets) {
        this.sql = sql;
        this.secrets = secrets;
    }

    @Override
    public String name() {
        return SqlKoboSourceStore.PURPOSE;
    }

    @Override
    public long rows() {
        return sql.of("SELECT count(*) AS rows FROM kobo_source").one(row -> row.number("rows"));
    }

    // Two entries are never compared.
    @SuppressWarnings("ArrayRecordComponent")
    private record Entry(String organisation, String name, byte[] sealed) {
        String owner() {
            return SqlKoboSourceStore.owner(organisation, name);
        }
    }

    @Override
    public Resealed reseal(String after, int most) {
        List<Entry> looked = sql.of(NEXT)
                .with("after", after)
                .with("most", most)
                .list(row -> new Entry(row.text("organisation"), row.text("name"), row.bytes("sealed")));
        // An organisation has a handful of sources.
        return Resealed.of(
                after,
                looked,
                each -> !secrets.isCurrent(each.sealed()),
                old -> old.forEach(this::write),
                Entry::owner);
    }

    private void write(Entry entry) {
        sql.of("UPDATE kobo_source SET sealed = :sealed WHERE organisation = :organisation AND name = :name")
                .with("sealed", secrets.anew(SqlKoboSourceStore.PURPOSE, entry.owner(), entry.sealed()))
                .with("organisation", entry.organisation())
                .with("name", entry.name())
                .update();
    }
}
