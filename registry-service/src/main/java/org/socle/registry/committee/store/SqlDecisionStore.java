package org.socle.registry.committee.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.socle.kit.paging.Cursor;
import org.socle.kit.sql.Sql;
import org.socle.registry.committee.DecisionStore;
import org.socle.registry.committee.domain.Completion;
import org.socle.registry.committee.domain.Decision;
import org.socle.registry.committee.domain.DecisionId;
import org.socle.registry.committee.domain.DecisionNumber;
import org.socle.registry.committee.domain.FollowUp;
import org.socle.registry.committee.domain.LocalCommittee;
import org.socle.registry.committee.domain.Motion;
import org.socle.registry.committee.domain.Ruling;
import org.socle.registry.committee.domain.SessionId;
import org.socle.registry.committee.domain.Votes;
import org.socle.registry.household.domain.HouseholdId;
import org.socle.registry.rollout.domain.WaveId;

@ApplicationScoped
class SqlDecisionStore implements DecisionStore {

    /** Row-level security shows a household to those only who may see it. */
    private static final String DECISIONS = """
            SELECT d.id, d.session_id, d.committee, d.territory_code, d.territory_no, d.year, d.number, d.kind, d.title,
                   d.wording, d.about_territory, d.about_programme, d.household_id, d.about_wave_id, d.follow_up,
                   d.organisation_code, d.due_on, d.state, d.votes_for, d.votes_against, d.votes_abstained, d.effective_on,
                   d.reason, d.decided_at, d.decided_by, d.completed_on, d.outcome, d.completed_by,
                   d.household_id IS NULL
                   OR EXISTS (SELECT FROM household h WHERE h.id = d.household_id) AS household_in_scope
              FROM committee_decision d
            """;

    private static final String LIST = DECISIONS + """
             WHERE d.territory_no BETWEEN :lo AND :hi
               AND (:committee::text IS NULL OR d.committee = :committee::text)
               AND (:session::uuid IS NULL OR d.session_id = :session::uuid)
               AND (:kind::text IS NULL OR d.kind = :kind::text)
               AND (:state::text IS NULL OR d.state = :state::text)
               AND ((:from::timestamptz IS NULL AND :before::timestamptz IS NULL)
                    OR EXISTS (SELECT
                                 FROM committee_session s
                                WHERE s.id = d.session_id
                                  AND s.starts_at >= coalesce(:from::timestamptz, '-infinity')
                                  AND s.starts_at < coalesce(:before::timestamptz, 'infinity')))
               AND (:overdue::date IS NULL
                    OR (d.state = 'ADOPTED' AND d.completed_on IS NULL AND d.due_on < :overdue::date))
               AND (:after::uuid IS NULL OR d.id > :after::uuid)
             ORDER BY d.id
             LIMIT :limit
            """;

    private static final String INSERT = """
            INSERT INTO committee_decision (id, session_id, committee, territory_code, territory_no, year, number, kind, title,
                                            wording, about_territory, about_programme, household_id, about_wave_id,
                                            follow_up, organisation_code, due_on, state, version, created_at, created_by)
            VALUES (:id, :session, :committee, :territory, :territory_no, :year, :number, :kind, :title, :wording,
                    :about_territory, :about_programme, :household::uuid, :wave::uuid, :follow_up, :organisation,
                    :due_on::date, 'PROPOSED', 1, :now, :by)
            """;

    /** What was done stays done, also of what is withdrawn later. */
    private static final String UPDATE = """
            UPDATE committee_decision
               SET state = :state, votes_for = :in_favour::int, votes_against = :against::int,
                   votes_abstained = :abstained::int, effective_on = :effective::date, reason = :reason,
                   decided_at = :decided_at, decided_by = :decided_by,
                   completed_on = coalesce(:completed::date, completed_on), outcome = coalesce(:outcome, outcome),
                   completed_by = coalesce(:completed_by, completed_by), version = version + 1
             WHERE id = :id
            """;

    private final Sql sql;

    SqlDecisionStore(Sql sql) {
        this.sql = sql;
    }

    @Override
    public DecisionNumber number(LocalCommittee committee, int year) {
        return sql.of("""
                        INSERT INTO committee_decision_number AS n (committee, territory_code, territory_no, year, last_number)
                        VALUES (:committee, :territory, :number, :year, 1)
                            ON CONFLICT (committee, territory_code, year) DO UPDATE SET last_number = n.last_number + 1
                        RETURNING n.last_number
                        """)
                .with("committee", committee.kind())
                .with("territory", committee.territoryCode())
                .with("number", committee.territoryNo())
                .with("year", year)
                .one(row -> new DecisionNumber(year, row.integer("last_number")));
    }

    @Override
    public DecisionNumber nextNumber(LocalCommittee committee, int year) {
        return sql.of("""
                        SELECT coalesce(max(last_number), 0) + 1 AS next
                          FROM committee_decision_number
                         WHERE committee = :committee
                           AND territory_code = :territory
                           AND year = :year
                        """)
                .with("committee", committee.kind())
                .with("territory", committee.territoryCode())
                .with("year", year)
                .one(row -> new DecisionNumber(year, row.integer("next")));
    }

    @Override
    public void add(Decision.Proposed decision, Instant now, String by) {
        Motion motion = decision.motion();
        Optional<FollowUp> followUp = motion.toFollow();
        sql.of(INSERT)
                .with("id", motion.id().value())
                .with("session", motion.session().value())
                .with("committee", motion.committee().kind())
                .with("territory", motion.committee().territoryCode())
                .with("territory_no", motion.committee().territoryNo())
                .with("year", motion.number().year())
                .with("number", motion.number().number())
                .with("kind", motion.kind())
                .with("title", motion.title())
                .with("wording", motion.wording())
                .with("about_territory", motion.matter().territory())
                .with("about_programme", motion.matter().programme())
                .with(
                        "household",
                        motion.matter().aHousehold().map(HouseholdId::value).orElse(null))
                .with("wave", motion.matter().aWave().map(WaveId::value).orElse(null))
                .with("follow_up", followUp.map(FollowUp::action).orElse(null))
                .with("organisation", followUp.map(FollowUp::organisation).orElse(null))
                .with("due_on", followUp.map(FollowUp::dueOn).orElse(null))
                .with("now", now)
                .with("by", by)
                .update();
    }

    @Override
    public void save(Decision decision) {
        Settled settled = Settled.of(decision);
        Optional<Votes> votes = settled.votes();
        Optional<Completion> completion = settled.completion();
        Ruling ruling = settled.ruling();
        sql.of(UPDATE)
                .with("id", decision.motion().id().value())
                .with("state", settled.state())
                .with("in_favour", votes.map(Votes::inFavour).orElse(null))
                .with("against", votes.map(Votes::against).orElse(null))
                .with("abstained", votes.map(Votes::abstained).orElse(null))
                .with("effective", settled.effectiveOn().orElse(null))
                .with("reason", settled.reason().orElse(null))
                .with("decided_at", ruling.at())
                .with("decided_by", ruling.by())
                .with("completed", completion.map(Completion::on).orElse(null))
                .with("outcome", completion.map(Completion::outcome).orElse(null))
                .with("completed_by", completion.map(Completion::by).orElse(null))
                .update();
    }

    @Override
    public Optional<Kept> find(DecisionId id) {
        return sql.of(DECISIONS + " WHERE d.id = :id").with("id", id.value()).first(ReadDecision::kept);
    }

    @Override
    public Optional<Kept> findAndHold(DecisionId id) {
        return sql.of(DECISIONS + " WHERE d.id = :id FOR UPDATE OF d")
                .with("id", id.value())
                .first(ReadDecision::kept);
    }

    @Override
    public List<Decision.Adopted> adoptedIn(SessionId session) {
        return sql
                .of(DECISIONS + " WHERE d.session_id = :session AND d.state = 'ADOPTED' ORDER BY d.id")
                .with("session", session.value())
                .list(ReadDecision::kept)
                .stream()
                .flatMap(kept ->
                        kept.decision() instanceof Decision.Adopted adopted ? Stream.of(adopted) : Stream.empty())
                .toList();
    }

    @Override
    public List<Kept> list(Filter filter, Cursor cursor) {
        SessionId session = filter.session();
        return sql.of(LIST)
                .with("lo", filter.within().lo())
                .with("hi", filter.within().hi())
                .with("committee", filter.committee())
                .with("session", session == null ? null : session.value())
                .with("kind", filter.kind())
                .with("state", filter.state())
                .with("from", filter.from())
                .with("before", filter.before())
                .with("overdue", filter.overdueOn())
                .with("after", cursor.afterId().orElse(null))
                .with("limit", cursor.limit() + 1)
                .list(ReadDecision::kept);
    }
}
