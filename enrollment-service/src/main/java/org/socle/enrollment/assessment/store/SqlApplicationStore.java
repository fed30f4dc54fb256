package org.socle.enrollment.assessment.store;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.socle.enrollment.assessment.domain.Application;
import org.socle.enrollment.assessment.domain.ApplicationId;
import org.socle.enrollment.assessment.domain.ApplicationStore;
import org.socle.enrollment.database.Database;
import org.socle.enrollment.database.Json;
import org.socle.enrollment.database.Params;
import org.socle.enrollment.database.Row;
import org.socle.enrollment.eligibility.domain.Assessment;
import org.socle.enrollment.eligibility.domain.CriterionResult;
import org.socle.enrollment.eligibility.domain.Outcome;
import org.socle.enrollment.eligibility.domain.Unit;
import org.socle.enrollment.enrollment.domain.BeneficiaryRef;
import org.socle.enrollment.programme.domain.ProgrammeId;

@ApplicationScoped
class SqlApplicationStore implements ApplicationStore {

    private static final TypeReference<List<CriterionResult>> CRITERIA = new TypeReference<>() {};

    private static final String SELECT = """
            SELECT id, programme_id, unit, beneficiary_id, household_id, commune_code, territory_no, rule_version,
                   facts_hash, outcome, criteria, rank, household_size, eligible_members, registered_at, assessed_at
              FROM application
            """;

    private final Database sql;
    private final Json json;

    SqlApplicationStore(Database sql, Json json) {
        this.sql = sql;
        this.json = json;
    }

    @Override
    public Optional<Application> find(ApplicationId id) {
        return sql.one(SELECT + " WHERE id = :id", Params.of("id", id.value()), this::read);
    }

    @Override
    public Map<UUID, Application> find(ProgrammeId programme, Collection<UUID> beneficiaries) {
        return sql
                .all(
                        SELECT + " WHERE programme_id = :programme AND beneficiary_id = ANY (:beneficiaries::uuid[])",
                        Params.of("programme", programme.value()).and("beneficiaries", beneficiaries),
                        this::read)
                .stream()
                .collect(Collectors.toUnmodifiableMap(
                        application -> application.who().id(), Function.identity()));
    }

    @Override
    public void saveAll(List<Application> applications) {
        sql.changeEach("""
                INSERT INTO application (id, programme_id, unit, beneficiary_id, household_id, commune_code,
                                         territory_no, rule_version, facts_hash, outcome, criteria, rank,
                                         household_size, eligible_members, registered_at, assessed_at)
                VALUES (:id, :programme, :unit, :beneficiary, :household, :commune,
                        :territory, :ruleVersion, :factsHash, :outcome, :criteria::jsonb, :rank,
                        :householdSize, :eligibleMembers, :registeredAt, :assessedAt)
                ON CONFLICT (programme_id, beneficiary_id) DO UPDATE
                   SET household_id = excluded.household_id,
                       commune_code = excluded.commune_code,
                       territory_no = excluded.territory_no,
                       rule_version = excluded.rule_version,
                       facts_hash = excluded.facts_hash,
                       outcome = excluded.outcome,
                       criteria = excluded.criteria,
                       rank = excluded.rank,
                       household_size = excluded.household_size,
                       eligible_members = excluded.eligible_members,
                       assessed_at = excluded.assessed_at
                """, applications.stream().map(this::params).toList());
    }

    @Override
    public List<Application> list(Filter filter, Optional<UUID> after, int limit) {
        return sql.all(
                SELECT + """
                 WHERE (:programme::uuid IS NULL OR programme_id = :programme)
                   AND (:beneficiary::uuid IS NULL OR beneficiary_id = :beneficiary OR household_id = :beneficiary)
                   AND (:outcome::text IS NULL OR outcome = :outcome)
                   AND (:after::uuid IS NULL OR id > :after)
                 ORDER BY id
                 LIMIT :limit
                """,
                Params.of("programme", filter.programme().map(ProgrammeId::value))
                        .and("beneficiary", filter.beneficiary())
                        .and("outcome", filter.outcome())
                        .and("after", after)
                        .and("limit", limit),
                this::read);
    }

    @Override
    public Map<Outcome, Long> count(ProgrammeId programme) {
        record Counted(Outcome outcome, long number) {}
        var counts = new EnumMap<Outcome, Long>(Outcome.class);
        sql.all(
                        """
                        SELECT outcome, count(*) AS number
                          FROM application
                         WHERE programme_id = :programme
                         GROUP BY outcome
                        """,
                        Params.of("programme", programme.value()),
                        row -> new Counted(row.code(Outcome.class, "outcome"), row.number("number")))
                .forEach(counted -> counts.put(counted.outcome(), counted.number()));
        return counts;
    }

    private Params params(Application application) {
        var eligible = application.assessment() instanceof Assessment.Eligible yes ? yes : null;
        return Params.of("id", application.id().value())
                .and("programme", application.programme().value())
                .and("unit", application.who().unit())
                .and("beneficiary", application.who().id())
                .and("household", application.who().household())
                .and("commune", application.commune())
                .and("territory", application.territory())
                .and("ruleVersion", application.ruleVersion())
                .and("factsHash", application.factsHash())
                .and("outcome", application.assessment().outcome())
                .and("criteria", json.write(application.assessment().criteria()))
                .and("rank", eligible == null ? null : eligible.rank())
                .and("householdSize", application.householdSize())
                .and("eligibleMembers", eligible == null ? 0 : eligible.eligibleMembers())
                .and("registeredAt", application.registeredAt())
                .and("assessedAt", application.assessedAt());
    }

    private Application read(Row row) throws SQLException {
        return new Application(
                new ApplicationId(row.uuid("id")),
                new ProgrammeId(row.uuid("programme_id")),
                new BeneficiaryRef(row.code(Unit.class, "unit"), row.uuid("beneficiary_id"), row.uuid("household_id")),
                row.text("commune_code"),
                row.integer("territory_no"),
                row.integer("rule_version"),
                row.text("facts_hash"),
                assessment(row),
                row.integer("household_size"),
                row.instant("registered_at"),
                row.instant("assessed_at"));
    }

    private Assessment assessment(Row row) throws SQLException {
        var criteria = json.read(row.text("criteria"), CRITERIA);
        return switch (row.code(Outcome.class, "outcome")) {
            case ELIGIBLE -> new Assessment.Eligible(criteria, row.decimal("rank"), row.integer("eligible_members"));
            case REFUSED -> new Assessment.Refused(criteria);
            case INCOMPLETE -> new Assessment.Incomplete(criteria);
        };
    }
}
