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
import org.socle.enrollment.database.Database;
import org.socle.enrollment.database.Params;
import org.socle.enrollment.enrollment.domain.Candidate;
import org.socle.enrollment.enrollment.domain.Enrollment;
import org.socle.enrollment.enrollment.domain.EnrollmentId;
import org.socle.enrollment.enrollment.domain.EnrollmentStore;
import org.socle.enrollment.programme.domain.ProgrammeId;
import org.socle.enrollment.programme.domain.Quota;

@ApplicationScoped
class SqlEnrollmentStore implements EnrollmentStore {

    private final Database sql;

    SqlEnrollmentStore(Database sql) {
        this.sql = sql;
    }

    @Override
    public Optional<Enrollment> find(EnrollmentId id) {
        return sql.one(SELECT + " WHERE id = :id", Params.of("id", id.value()), EnrollmentRow::read);
    }

    @Override
    public Optional<Enrollment> findForChange(EnrollmentId id) {
        return sql.one(SELECT + " WHERE id = :id FOR UPDATE", Params.of("id", id.value()), EnrollmentRow::read);
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
                .all(
                        SELECT + """
                         WHERE programme_id = :programme
                           AND beneficiary_id = ANY (:beneficiaries::uuid[])
                         ORDER BY id
                        """ + lock,
                        Params.of("programme", programme.value()).and("beneficiaries", beneficiaries),
                        EnrollmentRow::read)
                .stream()
                .collect(Collectors.toUnmodifiableMap(
                        enrollment -> enrollment.candidate().who().id(),
                        Function.identity(),
                        (earlier, later) -> earlier instanceof Enrollment.Live ? earlier : later));
    }

    @Override
    public void saveAll(Collection<? extends Enrollment> enrollments) {
        sql.changeEach("""
                INSERT INTO enrollment (id, programme_id, unit, beneficiary_id, household_id, commune_code, territory_no,
                                        state, state_reason, position, review_reason, rank, registered_at, facts_hash,
                                        household_size, eligible_members, state_at, enrolled_at, version)
                VALUES (:id, :programme, :unit, :beneficiary, :household, :commune, :territory,
                        :state, :stateReason, :position, :review, :rank, :registeredAt, :factsHash,
                        :householdSize, :eligibleMembers, :stateAt, :enrolledAt, :version)
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
                """, enrollments.stream().map(EnrollmentRow::params).toList());
    }

    @Override
    public List<Enrollment.Placeless> placeless(
            ProgrammeId programme, Set<Enrollment.State> states, Optional<Candidate> after, int limit) {
        var rows = sql.all(
                SELECT + """
                 WHERE programme_id = :programme
                   AND state IN ('PROPOSED', 'WAITLISTED')
                   AND state = ANY (:states::text[])
                   AND (:afterId::uuid IS NULL
                        OR (rank, registered_at, facts_hash, beneficiary_id)
                            > (:afterRank, :afterTime::timestamptz, :afterHash, :afterId))
                 ORDER BY rank, registered_at, facts_hash, beneficiary_id
                 LIMIT :limit
                """,
                Params.of("programme", programme.value())
                        .and("states", states)
                        .and("afterId", after.map(last -> last.who().id()))
                        .and("afterRank", after.map(Candidate::rank))
                        .and("afterTime", after.map(Candidate::registeredAt))
                        .and("afterHash", after.map(Candidate::factsHash))
                        .and("limit", limit),
                EnrollmentRow::read);
        return rows.stream().map(Enrollment.Placeless.class::cast).toList();
    }

    @Override
    public Optional<Enrollment.Waitlisted> bestThatFits(ProgrammeId programme, Quota area) {
        return sql.one(
                        SELECT + """
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
                        """,
                        Params.of("programme", programme.value())
                                .and("lo", area.lo())
                                .and("hi", area.hi()),
                        EnrollmentRow::read)
                .map(Enrollment.Waitlisted.class::cast);
    }

    @Override
    public Map<Integer, Integer> placesTaken(ProgrammeId programme) {
        record Taken(int territory, int number) {}
        return sql
                .all(
                        """
                        SELECT territory_no, count(*)::integer AS number
                          FROM enrollment
                         WHERE programme_id = :programme
                           AND state IN ('ENROLLED', 'SUSPENDED')
                         GROUP BY territory_no
                        """,
                        Params.of("programme", programme.value()),
                        row -> new Taken(row.integer("territory_no"), row.integer("number")))
                .stream()
                .collect(Collectors.toUnmodifiableMap(Taken::territory, Taken::number));
    }

    @Override
    public List<Enrollment> list(Filter filter, Optional<UUID> after, int limit) {
        return sql.all(
                SELECT + """
                 WHERE (:programme::uuid IS NULL OR programme_id = :programme)
                   AND (:beneficiary::uuid IS NULL OR beneficiary_id = :beneficiary OR household_id = :beneficiary)
                   AND (:state::text IS NULL OR state = :state)
                   AND (:review::text IS NULL OR review_reason = :review)
                   AND (NOT :anyReview OR review_reason IS NOT NULL)
                   AND (:after::uuid IS NULL OR id > :after)
                 ORDER BY id
                 LIMIT :limit
                """,
                Params.of("programme", filter.programme().map(ProgrammeId::value))
                        .and("beneficiary", filter.beneficiary())
                        .and("state", filter.state())
                        .and("review", filter.review())
                        .and("anyReview", filter.anyReview())
                        .and("after", after)
                        .and("limit", limit),
                EnrollmentRow::read);
    }

    @Override
    public Counts count(ProgrammeId programme) {
        record Counted(Enrollment.State state, long number, long underReview) {}
        var rows = sql.all(
                """
                SELECT state, count(*) AS number, count(review_reason) AS under_review
                  FROM enrollment
                 WHERE programme_id = :programme
                 GROUP BY state
                """,
                Params.of("programme", programme.value()),
                row -> new Counted(
                        row.code(Enrollment.State.class, "state"), row.number("number"), row.number("under_review")));
        var byState = new EnumMap<Enrollment.State, Long>(Enrollment.State.class);
        rows.forEach(row -> byState.put(row.state(), row.number()));
        var underReview = rows.stream()
                .filter(row -> row.state() != Enrollment.State.EXITED)
                .mapToLong(Counted::underReview)
                .sum();
        return new Counts(byState, underReview);
    }
}
