package org.socle.registry.review.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.socle.kit.caller.Caller;
import org.socle.kit.id.Ids;
import org.socle.kit.paging.Cursor;
import org.socle.kit.sql.Row;
import org.socle.kit.sql.Sql;
import org.socle.registry.matching.EvidenceJson;
import org.socle.registry.review.ReviewStore;
import org.socle.registry.review.domain.Decision;
import org.socle.registry.review.domain.Review;

@ApplicationScoped
class SqlReviewStore implements ReviewStore {

    private static final String RAISE = """
            INSERT INTO review (id, person_id, household_id, territory_no, possible, probability, state, raised_at)
            SELECT id, person_id, household_id, territory_no, possible, probability, 'OPEN', :now
              FROM unnest(:ids::uuid[], :person_ids::uuid[], :household_ids::uuid[], :territories::int[],
                          :possible::jsonb[], :probabilities::float8[])
                AS row(id, person_id, household_id, territory_no, possible, probability)
            """;

    private final Sql sql;
    private final EvidenceJson evidence;
    private final Caller caller;
    private final Clock clock;

    SqlReviewStore(Sql sql, EvidenceJson evidence, Caller caller, Clock clock) {
        this.sql = sql;
        this.evidence = evidence;
        this.caller = caller;
        this.clock = clock;
    }

    @Override
    public void raise(List<Raised> reviews) {
        if (reviews.isEmpty()) {
            return;
        }
        sql.of(RAISE)
                .with("now", clock.instant())
                .withArray(
                        "ids",
                        "uuid",
                        reviews.stream().map(ignored -> Ids.next()).toList())
                .withArray(
                        "person_ids",
                        "uuid",
                        reviews.stream().map(Raised::personId).toList())
                .withArray(
                        "household_ids",
                        "uuid",
                        reviews.stream().map(Raised::householdId).toList())
                .withArray(
                        "territories",
                        "integer",
                        reviews.stream().map(Raised::territory).toList())
                .withArray(
                        "possible",
                        "jsonb",
                        reviews.stream().map(each -> write(each.possible())).toList())
                .withArray(
                        "probabilities",
                        "float8",
                        reviews.stream().map(SqlReviewStore::probability).toList())
                .update();
    }

    @Override
    public List<Review> list(boolean open, Cursor cursor) {
        return sql.of("""
                        SELECT *
                          FROM review
                         WHERE state = :state
                           AND (:after::uuid IS NULL OR id > :after::uuid)
                         ORDER BY id
                         LIMIT :limit
                        """)
                .with("state", open ? "OPEN" : "DECIDED")
                .with("after", cursor.after().orElse(null))
                .with("limit", cursor.limit() + 1)
                .list(this::read);
    }

    @Override
    public Optional<Review> find(UUID id) {
        return sql.of("SELECT * FROM review WHERE id = :id").with("id", id).first(this::read);
    }

    @Override
    public Optional<Review> lock(UUID id) {
        return sql.of("SELECT * FROM review WHERE id = :id FOR UPDATE")
                .with("id", id)
                .first(this::read);
    }

    @Override
    public void decide(UUID id, Decision decision, @Nullable UUID sameAs, String note, boolean open) {
        sql.of("""
                        UPDATE review
                           SET decision = :decision, same_as = :same_as::uuid, note = :note, state = :state,
                               decided_by = :actor, decided_at = :now, version = version + 1
                         WHERE id = :id
                        """)
                .with("id", id)
                .with("decision", decision)
                .with("same_as", sameAs)
                .with("note", note)
                .with("state", open ? "OPEN" : "DECIDED")
                .with("actor", caller.subject())
                .with("now", clock.instant())
                .update();
    }

    @Override
    public void note(UUID personId, String note, int territory) {
        sql.of("""
                        INSERT INTO review_note (person_id, note, actor, territory_no, noted_at)
                        VALUES (:person, :note, :actor, :territory, :now)
                        """)
                .with("person", personId)
                .with("note", note)
                .with("actor", caller.subject())
                .with("territory", territory)
                .with("now", clock.instant())
                .update();
    }

    @Override
    public void reopen(UUID personId) {
        sql.of("""
                        UPDATE review
                           SET state = 'OPEN', version = version + 1
                         WHERE id = (SELECT id
                                       FROM review
                                      WHERE person_id = :person
                                      ORDER BY decided_at DESC
                                      LIMIT 1)
                        """).with("person", personId).update();
    }

    @Override
    public Set<UUID> waiting(Set<UUID> personIds) {
        return new HashSet<>(sql.of("SELECT person_id FROM review WHERE state = 'OPEN' AND person_id = ANY (:ids)")
                .withArray("ids", "uuid", personIds)
                .list(row -> row.uuid("person_id")));
    }

    @Override
    public void rehouse(UUID householdId, UUID toHouseholdId) {
        sql.of("UPDATE review SET household_id = :to WHERE household_id = :id AND state = 'OPEN'")
                .with("id", householdId)
                .with("to", toHouseholdId)
                .update();
    }

    @Override
    public void follow(List<UUID> personIds, UUID householdId) {
        sql.of("UPDATE review SET household_id = :to WHERE person_id = ANY (:ids) AND state = 'OPEN'")
                .withArray("ids", "uuid", personIds)
                .with("to", householdId)
                .update();
    }

    private Review read(Row row) {
        return new Review(
                row.uuid("id"),
                row.uuid("person_id"),
                row.uuid("household_id"),
                possible(row.text("possible")),
                row.text("state").equals("OPEN"),
                row.optionalConstant("decision", Decision.class).orElse(null),
                row.optionalUuid("same_as").orElse(null),
                row.optionalText("note").orElse(null),
                row.optionalInstant("decided_at").orElse(null),
                row.instant("raised_at"),
                row.number("version"));
    }

    private static double probability(Raised review) {
        return review.possible().stream()
                .mapToDouble(each -> each.evidence().probability())
                .max()
                .orElse(0);
    }

    private List<Review.Possible> possible(String text) {
        return evidence.several(text).stream()
                .map(each -> new Review.Possible(UUID.fromString(each.subject()), each.evidence()))
                .toList();
    }

    private String write(List<Review.Possible> possible) {
        return evidence.texts(possible.stream()
                .map(each -> new EvidenceJson.About(each.personId().toString(), each.evidence()))
                .toList());
    }
}
