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
import org.socle.registry.matching.domain.Verdict;
import org.socle.registry.review.ReviewStore;
import org.socle.registry.review.domain.Decision;
import org.socle.registry.review.domain.Opinion;
import org.socle.registry.review.domain.Review;
import org.socle.registry.review.domain.ReviewKind;
import org.socle.registry.review.domain.Stakes;

@ApplicationScoped
class SqlReviewStore implements ReviewStore {

    private static final String RAISE = """
            INSERT INTO review (id, kind, person_id, household_id, territory_no, possible, probability, harm,
                                expected_harm, state, raised_at)
            SELECT id, kind, person_id, household_id, territory_no, possible, probability, harm, expected_harm,
                   'OPEN', :now
              FROM unnest(:ids::uuid[], :kinds::text[], :person_ids::uuid[], :household_ids::uuid[],
                          :territories::int[], :possible::jsonb[], :probabilities::float8[], :harms::int[],
                          :expected::float8[])
                AS row(id, kind, person_id, household_id, territory_no, possible, probability, harm, expected_harm)
                ON CONFLICT (person_id) WHERE state = 'OPEN' DO NOTHING
            """;

    private static final String SELECT = """
            SELECT r.*, (SELECT count(DISTINCT o.reviewer) FROM review_opinion o WHERE o.review_id = r.id) AS opinions
              FROM review r
            """;

    private static final String OPINIONS = """
            SELECT DISTINCT ON (reviewer) reviewer, decision, same_as
              FROM review_opinion
             WHERE review_id = :id
             ORDER BY reviewer, seq DESC
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
                .withArray("kinds", "text", reviews.stream().map(Raised::kind).toList())
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
                        reviews.stream()
                                .map(each -> each.stakes().probability())
                                .toList())
                .withArray(
                        "harms", "integer", reviews.stream().map(Raised::harm).toList())
                .withArray(
                        "expected",
                        "float8",
                        reviews.stream()
                                .map(each -> each.stakes().expectedHarm())
                                .toList())
                .update();
    }

    @Override
    public List<Review> list(boolean open, Sort sort, Cursor cursor) {
        String order = switch (sort) {
            case OLDEST_FIRST -> "AND (:after::text IS NULL OR id > :after::uuid) ORDER BY id LIMIT :limit";
            case MOST_HARM_FIRST -> """
                        AND (:after::text IS NULL
                             OR (-expected_harm, id)
                              > (-split_part(:after, ' ', 1)::float8, split_part(:after, ' ', 2)::uuid))
                        ORDER BY -expected_harm, id LIMIT :limit
                        """;
        };
        return sql.of(SELECT + "WHERE r.state = :state " + order)
                .with("state", open ? "OPEN" : "DECIDED")
                .with("after", cursor.after().orElse(null))
                .with("limit", cursor.limit() + 1)
                .list(this::read);
    }

    @Override
    public Optional<Review> find(UUID id) {
        return sql.of(SELECT + "WHERE r.id = :id").with("id", id).first(this::read);
    }

    @Override
    public Optional<Review> lock(UUID id) {
        return sql.of(SELECT + "WHERE r.id = :id FOR UPDATE OF r")
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
    public List<Opinion> opinions(UUID id) {
        return sql.of(OPINIONS)
                .with("id", id)
                .list(row -> new Opinion(
                        row.text("reviewer"),
                        row.constant("decision", Decision.class),
                        row.optionalUuid("same_as").orElse(null)));
    }

    @Override
    public void say(Review review, Opinion opinion, String reason) {
        sql.of("""
                        INSERT INTO review_opinion (review_id, reviewer, decision, same_as, reason, territory_no, said_at)
                        SELECT id, :reviewer, :decision, :same_as::uuid, :reason, territory_no, :now
                          FROM review
                         WHERE id = :id
                        """)
                .with("id", review.id())
                .with("reviewer", opinion.reviewer())
                .with("decision", opinion.decision())
                .with("same_as", opinion.sameAs())
                .with("reason", reason)
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
                row.optionalUuid("household_id").orElse(null),
                possible(row.text("possible")),
                new Stakes(
                        row.constant("kind", ReviewKind.class),
                        row.decimal("probability").doubleValue(),
                        row.integer("harm")),
                row.text("state").equals("OPEN"),
                (int) row.number("opinions"),
                row.optionalConstant("decision", Decision.class).orElse(null),
                row.optionalUuid("same_as").orElse(null),
                row.optionalText("note").orElse(null),
                row.optionalInstant("decided_at").orElse(null),
                row.instant("raised_at"),
                row.number("version"));
    }

    private List<Verdict.Possible> possible(String text) {
        return evidence.several(text).stream()
                .map(each -> new Verdict.Possible(UUID.fromString(each.subject()), each.evidence()))
                .toList();
    }

    private String write(List<Verdict.Possible> possible) {
        return evidence.texts(possible.stream()
                .map(each -> new EvidenceJson.About(each.personId().toString(), each.evidence()))
                .toList());
    }
}
