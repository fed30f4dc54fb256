package org.socle.registry.undo.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.socle.kit.paging.Cursor;
import org.socle.kit.scope.TerritoryScope;
import org.socle.kit.sql.Row;
import org.socle.kit.sql.Sql;
import org.socle.kit.sql.SqlStatement;
import org.socle.registry.intake.domain.ImportId;
import org.socle.registry.intake.domain.PartnerImport;
import org.socle.registry.source.SourceStore;
import org.socle.registry.undo.UndoStore;
import org.socle.registry.undo.domain.ImportUndo;
import org.socle.registry.undo.domain.Obstacle;
import org.socle.registry.undo.domain.ObstacleReason;
import org.socle.registry.undo.domain.Told;
import org.socle.registry.undo.domain.ToldStatement;
import org.socle.registry.undo.domain.UndoCounts;

@ApplicationScoped
class SqlUndoStore implements UndoStore {

    /** By how much the clocks of two replicas may differ. */
    private static final Duration SKEW = Duration.ofMinutes(5);

    private final Sql sql;
    private final SourceStore sources;
    private final ObjectMapper json;
    private final Clock clock;

    SqlUndoStore(Sql sql, SourceStore sources, ObjectMapper json, Clock clock) {
        this.sql = sql;
        this.sources = sources;
        this.json = json;
        this.clock = clock;
    }

    @Override
    public Optional<ImportUndo> find(ImportId id) {
        return sql.of("""
                        SELECT u.*, u.finished_at IS NULL AND o.state IN ('QUEUED', 'RUNNING', 'CANCELLING') AS under_way
                          FROM import_undo u
                          LEFT JOIN operation o ON o.id = u.operation_id
                         WHERE u.import_id = :id
                        """)
                .with("id", id.value())
                .first(row -> new ImportUndo(
                        row.uuid("operation_id"),
                        row.truth("partial"),
                        row.optionalTruth("under_way").orElse(false),
                        counts(row),
                        row.instant("started_at"),
                        row.optionalInstant("finished_at").orElse(null)));
    }

    @Override
    public void begin(ImportId id, UUID operation, boolean partial) {
        sql.of("""
                        INSERT INTO import_undo (import_id, operation_id, partial, started_at)
                        VALUES (:id, :operation, :partial, :now)
                            ON CONFLICT (import_id) DO UPDATE
                           SET operation_id = excluded.operation_id,
                               partial = excluded.partial,
                               started_at = excluded.started_at,
                               finished_at = NULL
                        """)
                .with("id", id.value())
                .with("operation", operation)
                .with("partial", partial)
                .with("now", clock.instant())
                .update();
    }

    @Override
    public void count(ImportId id, UndoCounts more) {
        sql.of("""
                        UPDATE import_undo
                           SET households = households + :households, persons = persons + :persons,
                               links = links + :links, corrections = corrections + :corrections
                         WHERE import_id = :id
                        """)
                .with("id", id.value())
                .with("households", more.households())
                .with("persons", more.persons())
                .with("links", more.links())
                .with("corrections", more.corrections())
                .update();
    }

    @Override
    public void finish(ImportId id) {
        sql.of("UPDATE import_undo SET finished_at = :now WHERE import_id = :id")
                .with("id", id.value())
                .with("now", clock.instant())
                .update();
    }

    @Override
    public UndoCounts left(PartnerImport push) {
        return whole(UndoSql.COUNT, push).one(SqlUndoStore::counts);
    }

    @Override
    public long statements(PartnerImport push) {
        return whole(
                        "SELECT count(*) AS n FROM source_record WHERE id BETWEEN :first AND :last AND import_id = :import",
                        push)
                .one(row -> row.number("n"));
    }

    @Override
    public boolean reachesBeyond(PartnerImport push, TerritoryScope scope) {
        return whole("""
                        SELECT EXISTS (SELECT
                                         FROM source_record
                                        WHERE id BETWEEN :first AND :last
                                          AND import_id = :import
                                          AND territory_no NOT BETWEEN :lo AND :hi) AS beyond
                        """, push).with("lo", scope.lo()).with("hi", scope.hi()).one(row -> row.truth("beyond"));
    }

    @Override
    public long obstacles(PartnerImport push) {
        return judging(whole(UndoSql.COUNT_OBSTACLES, push), push).one(row -> row.number("obstacles"));
    }

    @Override
    public List<Obstacle> obstacles(PartnerImport push, Cursor cursor) {
        return judging(whole(UndoSql.LIST_OBSTACLES, push), push)
                .with("after", cursor.after().orElse(null))
                .with("limit", cursor.limit() + 1)
                .list(SqlUndoStore::obstacle);
    }

    @Override
    public List<Obstacle> obstaclesOf(PartnerImport push, Collection<UUID> persons) {
        return judging(sql.of(UndoSql.OBSTACLES_OF), push)
                .with("first", first(push))
                .with("import", push.id().value())
                .withArray("persons", "uuid", persons)
                .list(SqlUndoStore::obstacle);
    }

    @Override
    public List<Place> statementsBefore(PartnerImport push, @Nullable UUID before, int most) {
        return whole("""
                        SELECT id, person_id
                          FROM source_record
                         WHERE id BETWEEN :first AND :last
                           AND (:before::uuid IS NULL OR id < :before)
                           AND import_id = :import
                         ORDER BY id DESC
                         LIMIT :most
                        """, push)
                .with("before", before)
                .with("most", most)
                .list(row -> new Place(row.uuid("id"), row.uuid("person_id")));
    }

    @Override
    public List<Told> told(PartnerImport push, Collection<UUID> persons) {
        return sql.of(UndoSql.TOLD)
                .with("import", push.id().value())
                .withArray("persons", "uuid", persons)
                .list(row -> new Told(
                        row.uuid("person_id"),
                        row.truth("registered"),
                        row.truth("founded"),
                        row.optionalUuid("household_id").orElse(null),
                        row.truth("household_founded")));
    }

    @Override
    public Set<UUID> housemates(PartnerImport push, Collection<UUID> persons) {
        return new HashSet<>(sql.of(UndoSql.HOUSEMATES)
                .with("import", push.id().value())
                .withArray("persons", "uuid", persons)
                .list(row -> row.uuid("id")));
    }

    @Override
    public Map<UUID, Set<UUID>> waitingFor(PartnerImport push, Collection<UUID> persons) {
        Map<UUID, Set<UUID>> waiting = new HashMap<>();
        sql.of(UndoSql.WAITING_FOR)
                .with("first", first(push))
                .with("import", push.id().value())
                .withArray("persons", "uuid", persons)
                .list(row -> waiting.computeIfAbsent(row.uuid("perhaps"), ignored -> new HashSet<>())
                        .add(row.uuid("person_id")));
        return waiting;
    }

    @Override
    public List<ToldStatement> statementsOf(PartnerImport push, Collection<UUID> persons) {
        return sql.of("""
                        SELECT id, person_id, sealed
                          FROM source_record
                         WHERE person_id = ANY (:persons)
                           AND import_id = :import
                         ORDER BY id
                        """)
                .with("import", push.id().value())
                .withArray("persons", "uuid", persons)
                .list(row -> new ToldStatement(
                        row.uuid("id"), row.uuid("person_id"), reference(row.uuid("id"), row.bytes("sealed"))));
    }

    @Override
    public void delete(PartnerImport push, Collection<UUID> persons, Collection<UUID> households) {
        sql.of("DELETE FROM partner_person WHERE organisation = :organisation AND person_id = ANY (:ids)")
                .with("organisation", push.organisation())
                .withArray("ids", "uuid", persons)
                .update();
        DeleteSql.BESIDE_PERSONS.forEach(statement -> delete(statement, persons));
        DeleteSql.BESIDE_HOUSEHOLDS.forEach(statement -> delete(statement, households));
        sql.of("SELECT forget_withdrawn(:id, :persons, :households)")
                .with("id", push.id().value())
                .withArray("persons", "uuid", persons)
                .withArray("households", "uuid", households)
                .execute();
        delete(DeleteSql.PERSONS, persons);
        delete(DeleteSql.HOUSEHOLDS, households);
    }

    private void delete(String statement, Collection<UUID> ids) {
        SqlStatement delete = sql.of(statement);
        (statement.contains(":ids") ? delete.withArray("ids", "uuid", ids) : delete).update();
    }

    @Override
    public Set<UUID> cleanPersons(Map<UUID, Long> versions) {
        return clean(sql.of(UndoSql.CLEAN_PERSONS), versions);
    }

    @Override
    public Set<UUID> cleanHouseholds(PartnerImport push, Map<UUID, Long> versions) {
        return clean(sql.of(UndoSql.CLEAN_HOUSEHOLDS).with("finished", finished(push)), versions);
    }

    private static Set<UUID> clean(SqlStatement statement, Map<UUID, Long> versions) {
        List<UUID> ids = List.copyOf(versions.keySet());
        return new HashSet<>(statement
                .withArray("ids", "uuid", ids)
                .withArray("versions", "bigint", ids.stream().map(versions::get).toList())
                .list(row -> row.uuid("id")));
    }

    @Override
    public void restored(Collection<UUID> ids) {
        sql.of(UndoSql.RESTORED).withArray("ids", "uuid", ids).update();
    }

    @Override
    public void forgetReferences(String organisation, Collection<String> personRefs) {
        sql.of("DELETE FROM partner_person WHERE organisation = :organisation AND person_ref = ANY (:refs)")
                .with("organisation", organisation)
                .withArray("refs", "text", personRefs)
                .update();
    }

    @Override
    public void restoreReferences(String organisation, Map<String, String> hashes) {
        List<String> references = List.copyOf(hashes.keySet());
        sql.of("""
                        UPDATE partner_person p
                           SET row_hash = row.row_hash
                          FROM unnest(:refs::text[], :hashes::text[]) AS row(person_ref, row_hash)
                         WHERE p.organisation = :organisation
                           AND p.person_ref = row.person_ref
                        """)
                .with("organisation", organisation)
                .withArray("refs", "text", references)
                .withArray(
                        "hashes", "text", references.stream().map(hashes::get).toList())
                .update();
    }

    @Override
    public Set<UUID> confirmedBy(PartnerImport push, Collection<UUID> persons) {
        return new HashSet<>(sql.of(UndoSql.CONFIRMED_BY)
                .with("import", push.id().value())
                .withArray("persons", "uuid", persons)
                .list(row -> row.uuid("id")));
    }

    @Override
    public void confirmAsStands(Collection<UUID> households) {
        if (!households.isEmpty()) {
            sql.of(UndoSql.CONFIRM_AS_STANDS)
                    .withArray("ids", "uuid", households)
                    .update();
        }
    }

    @Override
    public void takeBack(ImportId id, Collection<UUID> statements) {
        sql.of("SELECT take_back_statements(:id, :statements)")
                .with("id", id.value())
                .withArray("statements", "uuid", statements)
                .execute();
    }

    private String reference(UUID statement, byte[] sealed) {
        try {
            return json.readTree(sources.statement(statement, sealed))
                    .path("person_ref")
                    .asText();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a statement that came with a push can be read", e);
        }
    }

    private SqlStatement whole(String statement, PartnerImport push) {
        return sql.of(statement)
                .with("import", push.id().value())
                .with("first", first(push))
                .with("last", lowest(finished(push).plus(SKEW)));
    }

    private static SqlStatement judging(SqlStatement statement, PartnerImport push) {
        return statement.with("organisation", push.organisation()).with("finished", finished(push));
    }

    private static Instant finished(PartnerImport push) {
        return Objects.requireNonNull(push.finishedAt(), "only a push that has ended is undone");
    }

    private static UUID first(PartnerImport push) {
        return lowest(push.receivedAt().minus(SKEW));
    }

    /** Lower than every id made at this moment or later: the first 48 bits of an id are the millisecond. */
    private static UUID lowest(Instant at) {
        return new UUID(at.toEpochMilli() << 16, 0);
    }

    private static UndoCounts counts(Row row) {
        return new UndoCounts(
                row.number("households"), row.number("persons"), row.number("links"), row.number("corrections"));
    }

    private static Obstacle obstacle(Row row) {
        return new Obstacle(
                row.constant("kind", Obstacle.Kind.class),
                row.uuid("id"),
                row.constant("reason", ObstacleReason.class));
    }
}
