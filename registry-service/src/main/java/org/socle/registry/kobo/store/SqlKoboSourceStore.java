package org.socle.registry.kobo.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.socle.kit.paging.Cursor;
import org.socle.kit.secret.Secrets;
import org.socle.kit.sql.Row;
import org.socle.kit.sql.Sql;
import org.socle.registry.kobo.KoboSourceStore;
import org.socle.registry.kobo.domain.KoboSource;

@ApplicationScoped
class SqlKoboSourceStore implements KoboSourceStore {

    static final String PURPOSE = "kobo_source.sealed";

    private static final String ONE = "SELECT * FROM kobo_source WHERE organisation = :organisation AND name = :name";

    private static final String KEEP = """
            INSERT INTO kobo_source (organisation, name, server, asset, sealed, mapping, every_minutes, subject, client,
                                     territory, last_submission_time, next_pull_at, changed_at, version)
            VALUES (:organisation, :name, :server, :asset, :sealed, :mapping, :every, :subject, :client, :territory,
                    :last, :next, :changed, :version)
                ON CONFLICT (organisation, name) DO UPDATE
               SET server = excluded.server, asset = excluded.asset, sealed = excluded.sealed,
                   mapping = excluded.mapping, every_minutes = excluded.every_minutes, subject = excluded.subject,
                   client = excluded.client, territory = excluded.territory,
                   last_submission_time = excluded.last_submission_time, next_pull_at = excluded.next_pull_at,
                   changed_at = excluded.changed_at, version = excluded.version
            """;

    private final Sql sql;
    private final Secrets secrets;
    private final Clock clock;

    SqlKoboSourceStore(Sql sql, Secrets secrets, Clock clock) {
        this.sql = sql;
        this.secrets = secrets;
        this.clock = clock;
    }

    @Override
    public Optional<KoboSource> find(String organisation, String name) {
        return sql.of(ONE).with("organisation", organisation).with("name", name).first(SqlKoboSourceStore::read);
    }

    @Override
    public Optional<KoboSource> lock(String organisation, String name) {
        return sql.of(ONE + " FOR UPDATE")
                .with("organisation", organisation)
                .with("name", name)
                .first(SqlKoboSourceStore::read);
    }

    @Override
    public List<KoboSource> list(String organisation, Cursor cursor) {
        return sql.of("""
                        SELECT *
                          FROM kobo_source
                         WHERE organisation = :organisation
                           AND (:after::text IS NULL OR name > :after)
                         ORDER BY name
                         LIMIT :limit
                        """)
                .with("organisation", organisation)
                .with("after", cursor.after().orElse(null))
                .with("limit", cursor.limit() + 1)
                .list(SqlKoboSourceStore::read);
    }

    @Override
    public void keep(KoboSource source, String token, @Nullable Instant nextPullAt) {
        sql.of(KEEP)
                .with("organisation", source.organisation())
                .with("name", source.name())
                .with("server", source.server())
                .with("asset", source.asset())
                .with("sealed", secrets.seal(PURPOSE, owner(source.organisation(), source.name()), token))
                .with("mapping", source.mapping())
                .with("every", source.everyMinutes())
                .with("subject", source.owner().subject())
                .with("client", source.owner().client())
                .with("territory", source.owner().territory())
                .with("last", source.lastSubmissionTime())
                .with("next", nextPullAt)
                .with("changed", source.changedAt())
                .with("version", source.version())
                .update();
    }

    @Override
    public String token(String organisation, String name) {
        byte[] sealed = sql.of(ONE)
                .with("organisation", organisation)
                .with("name", name)
                .one(row -> row.bytes("sealed"));
        return secrets.open(PURPOSE, owner(organisation, name), sealed);
    }

    @Override
    public boolean isUnderWay(KoboSource source) {
        return sql.of("""
                        SELECT EXISTS (SELECT
                                         FROM operation
                                        WHERE id = :operation::uuid
                                          AND state IN ('QUEUED', 'RUNNING', 'CANCELLING')) AS under_way
                        """).with("operation", source.operationId()).one(row -> row.truth("under_way"));
    }

    @Override
    public void begin(KoboSource source, UUID operation, @Nullable Instant nextPullAt) {
        sql.of("""
                        UPDATE kobo_source
                           SET operation_id = :operation, next_pull_at = :next
                         WHERE organisation = :organisation
                           AND name = :name
                        """)
                .with("organisation", source.organisation())
                .with("name", source.name())
                .with("operation", operation)
                .with("next", nextPullAt)
                .update();
    }

    @Override
    public void fetchedUntil(KoboSource source, String submissionTime) {
        sql.of("""
                        UPDATE kobo_source
                           SET last_submission_time = :time
                         WHERE organisation = :organisation
                           AND name = :name
                        """)
                .with("organisation", source.organisation())
                .with("name", source.name())
                .with("time", submissionTime)
                .update();
    }

    @Override
    public List<KoboSource> due(Instant now) {
        return sql.of("""
                        SELECT *
                          FROM kobo_source
                         WHERE every_minutes IS NOT NULL
                           AND next_pull_at <= :now
                         ORDER BY next_pull_at
                         LIMIT 20
                           FOR UPDATE SKIP LOCKED
                        """).with("now", now).list(SqlKoboSourceStore::read);
    }

    @Override
    public Set<String> take(KoboSource source, Collection<String> uuids) {
        return new HashSet<>(sql.of("""
                        INSERT INTO kobo_submission (organisation, source, uuid, taken_at)
                        SELECT :organisation, :source, uuid, :now
                          FROM unnest(:uuids::text[]) AS uuid
                            ON CONFLICT DO NOTHING
                        RETURNING uuid
                        """)
                .with("organisation", source.organisation())
                .with("source", source.name())
                .with("now", clock.instant())
                .withArray("uuids", "text", uuids)
                .list(row -> row.text("uuid")));
    }

    static String owner(String organisation, String name) {
        return organisation + " " + name;
    }

    private static KoboSource read(Row row) {
        return new KoboSource(
                row.text("organisation"),
                row.text("name"),
                row.text("server"),
                row.text("asset"),
                row.optionalText("mapping").orElse(null),
                row.optionalInteger("every_minutes").orElse(null),
                new KoboSource.Owner(
                        row.text("subject"),
                        row.text("client"),
                        row.optionalText("territory").orElse(null)),
                row.optionalText("last_submission_time").orElse(null),
                row.optionalUuid("operation_id").orElse(null),
                row.instant("changed_at"),
                row.number("version"));
    }
}
