package org.socle.enrollment.enrollment.store;

import static org.socle.enrollment.enrollment.store.EnrollmentRow.SELECT;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.socle.enrollment.enrollment.domain.Candidate;
import org.socle.enrollment.enrollment.domain.Enrollment;
import org.socle.enrollment.enrollment.domain.EnrollmentId;
import org.socle.enrollment.enrollment.domain.EnrollmentStore;
import org.socle.enrollment.programme.domain.ProgrammeId;
import org.socle.enrollment.programme.domain.Quota;
import org.socle.kit.sql.Sql;

@ApplicationScoped
class SqlEnrollmentStore implements EnrollmentStore {

    private final Sql sql;

    SqlEnrollmentStore(Sql sql) {
        this.sql = sql;
    }

    @Override
    public Optional<Enrollment> find(EnrollmentId id) {
        return sql.of(SELECT + " WHERE id = :id").with("id", id.value()).first(EnrollmentRow::read);
    }

    @Override
    public Optional<Enrollment> findForChange(EnrollmentId id) {
        return sql.of(SELECT + " WHERE id = :id FOR UPDATE")
                .with("id", id.value())
                .first(EnrollmentRow::read);
    }

    @Override
    public Map<UUID, Enrollment> latest(ProgrammeId programme, Collection<UUID> beneficiaries) {
        return latest(programme, beneficiaries, "");
    }

    @Override
    public Map<UUID, Enrollment> latestForChange(ProgrammeId programme, Collection<UUID> beneficiaries) {
        return latest(programme, beneficiaries, " FOR UPDATE");
    }

    private Map<UUID, Enrollment> latest(ProgrammeId programme, Collection<UUID> beneficiaries, String lock) {
        return sql
                .of(SELECT + """
                         WHERE programme_id = :programme
                           AND beneficiary_id = ANY (:beneficiaries::uuid[])
                         ORDER BY id
                        """ + lock)
                .with("programme", programme.value())
                .withArray("beneficiaries", "uuid", beneficiaries)
                .list(EnrollmentRow::read)
                .stream()
                .collect(Collectors.toUnmodifiableMap(
                        enrollment -> enrollment.candidate().who().id(),
                        Function.identity(),
                        (earlier, later) -> earlier instanceof Enrollment.Live ? earlier : later));
    }

    @Override
    public void saveAll(Collection<? extends Enrollment> enrollments) {
        sql.of("""
                INSERT INTO enrollment (id, programme_id, unit, beneficiary_id, household_id, commune_code, territory_no,
                                        state, state_reason, position, review_reason, rank, registered_at, facts_hash,
                                        household_size, eligible_members, state_at, enrolled_at, version)
                VALUES (:id, :programme, :unit, :beneficiary, :household, :commune, :territory,
                        :state, :state_reason, :position, :review, :rank, :registered_at, :facts_hash,
                        :household_size, :eligible_members, :state_at, :enrolled_at, :version)
                ON CONFLICT (id) DO UPDATE
                   SET household_id = excluded.household_id,
                       commune_code = excluded.commune_code,
                       territory_no = excluded.territory_no,
                       state = excluded.state,
                       state_reason = excluded.state_reason,
                       position = excluded.position,
                       review_reason = excluded.review_reason,
                       rank = excluded.rank,
                       facts_hash = excluded.facts_hash,
                       household_size = excluded.household_size,
                       eligible_members = excluded.eligible_members,
                       state_at = excluded.state_at,
                       enrolled_at = excluded.enrolled_at,
                       version = excluded.version
                """).updateEach(enrollments, EnrollmentRow::set);
    }

    @Override
    public List<Enrollment.Placeless> placeless(
            ProgrammeId programme, Set<Enrollment.State> states, Optional<Candidate> after, int limit) {
        var rows = sql.of(SELECT + """
                 WHERE programme_id = :programme
                   AND state IN ('PROPOSED', 'WAITLISTED')
                   AND state = ANY (:states::text[])
                   AND (:after_id::uuid IS NULL
                        OR (rank, registered_at, facts_hash, beneficiary_id)
                            > (:after_rank, :after_time::timestamptz, :after_hash, :after_id))
                 ORDER BY rank, registered_at, facts_hash, beneficiary_id
                 LIMIT :limit
                """)
                .with("programme", programme.value())
                .withArray("states", "text", states)
                .with("after_id", after.map(last -> last.who().id()))
                .with("after_rank", after.map(Candidate::rank))
                .with("after_time", after.map(Candidate::registeredAt))
                .with("after_hash", after.map(Candidate::factsHash))
                .with("limit", limit)
                .list(EnrollmentRow::read);
        return rows.stream().map(Enrollment.Placeless.class::cast).toList();
    }

    @Override
    public Optional<Enrollment.Waitlisted> bestThatFits(ProgrammeId programme, Quota area) {
        return sql.of(SELECT + """
                         WHERE programme_id = :programme
                           AND state = 'WAITLISTED'
                           AND review_reason IS NULL
                           AND territory_no BETWEEN :lo AND :hi
                           AND NOT EXISTS (SELECT FROM quota
                                            WHERE quota.programme_id = enrollment.programme_id
                                              AND territory_no BETWEEN quota.lo AND quota.hi
                                              AND quota.taken >= quota.places)
                         ORDER BY rank, registered_at, facts_hash, beneficiary_id
                         LIMIT 1
                        """)
                .with("programme", programme.value())
                .with("lo", area.lo())
                .with("hi", area.hi())
                .first(EnrollmentRow::read)
                .map(Enrollment.Waitlisted.class::cast);
    }

    @Override
    public Map<Integer, Integer> placesTaken(ProgrammeId programme) {
        record Taken(int territory, int number) {}
        return sql
                .of("""
                        SELECT territory_no, count(*)::integer AS number
                          FROM enrollment
                         WHERE programme_id = :programme
                           AND state IN ('ENROLLED', 'SUSPENDED')
                         GROUP BY territory_no
                        """)
                .with("programme", programme.value())
                .list(row -> new Taken(row.integer("territory_no"), row.integer("number")))
                .stream()
                .collect(Collectors.toUnmodifiableMap(Taken::territory, Taken::number));
    }

    @Override
    public List<Enrollment> list(Filter filter, Optional<UUID> after, int limit) {
        return sql.of(SELECT + """
                 WHERE (:programme::uuid IS NULL OR programme_id = :programme)
                   AND (:beneficiary::uuid IS NULL OR beneficiary_id = :beneficiary OR household_id = :beneficiary)
                   AND (:state::text IS NULL OR state = :state)
                   AND (:review::text IS NULL OR review_reason = :review)
                   AND (NOT :any_review OR review_reason IS NOT NULL)
                   AND (:after::uuid IS NULL OR id > :after)
                 ORDER BY id
                 LIMIT :limit
                """)
                .with("programme", filter.programme().map(ProgrammeId::value))
                .with("beneficiary", filter.beneficiary())
                .with("state", filter.state())
                .with("review", filter.review())
                .with("any_review", filter.anyReview())
                .with("after", after)
                .with("limit", limit)
                .list(EnrollmentRow::read);
    }

    @Override
    public Counts count(ProgrammeId programme) {
        record Counted(Enrollment.State state, long number, long underReview) {}
        var rows = sql.of("""
                SELECT state, count(*) AS number, count(review_reason) AS under_review
                  FROM enrollment
                 WHERE programme_id = :programme
                 GROUP BY state
                """)
                .with("programme", programme.value())
                .list(row -> new Counted(
                        row.constant("state", Enrollment.State.class),
                        row.number("number"),
                        row.number("under_review")));
        var byState = new EnumMap<Enrollment.State, Long>(Enrollment.State.class);
        rows.forEach(row -> byState.put(row.state(), row.number()));
        var underReview = rows.stream()
                .filter(row -> row.state() != Enrollment.State.EXITED)
                .mapToLong(Counted::underReview)
                .sum();
        return new Counts(byState, underReview);
    }
}
