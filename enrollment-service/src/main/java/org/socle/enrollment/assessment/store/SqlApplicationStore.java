package org.socle.enrollment.assessment.store;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.enterprise.context.ApplicationScoped;
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
import org.socle.enrollment.database.Json;
import org.socle.enrollment.eligibility.domain.Assessment;
import org.socle.enrollment.eligibility.domain.CriterionResult;
import org.socle.enrollment.eligibility.domain.Outcome;
import org.socle.enrollment.eligibility.domain.Unit;
import org.socle.enrollment.enrollment.domain.BeneficiaryRef;
import org.socle.enrollment.programme.domain.ProgrammeId;
import org.socle.kit.sql.Row;
import org.socle.kit.sql.Sql;
import org.socle.kit.sql.SqlStatement;

@ApplicationScoped
class SqlApplicationStore implements ApplicationStore {

    private static final TypeReference<List<CriterionResult>> CRITERIA = new TypeReference<>() {};

    private static final String SELECT = """
            SELECT id, programme_id, unit, beneficiary_id, household_id, commune_code, territory_no, rule_version,
                   facts_hash, outcome, criteria, rank, household_size, eligible_members, registered_at, assessed_at
              FROM application
            """;

    private final Sql sql;
    private final Json json;

    SqlApplicationStore(Sql sql, Json json) {
        this.sql = sql;
        this.json = json;
    }

    @Override
    public Optional<Application> find(ApplicationId id) {
        return sql.of(SELECT + " WHERE id = :id").with("id", id.value()).first(this::read);
    }

    @Override
    public Map<UUID, Application> find(ProgrammeId programme, Collection<UUID> beneficiaries) {
        return sql
                .of(SELECT + " WHERE programme_id = :programme AND beneficiary_id = ANY (:beneficiaries::uuid[])")
                .with("programme", programme.value())
                .withArray("beneficiaries", "uuid", beneficiaries)
                .list(this::read)
                .stream()
                .collect(Collectors.toUnmodifiableMap(
                        application -> application.who().id(), Function.identity()));
    }

    @Override
    public void saveAll(List<Application> applications) {
        sql.of("""
                INSERT INTO application (id, programme_id, unit, beneficiary_id, household_id, commune_code,
                                         territory_no, rule_version, facts_hash, outcome, criteria, rank,
                                         household_size, eligible_members, registered_at, assessed_at)
                VALUES (:id, :programme, :unit, :beneficiary, :household, :commune,
                        :territory, :rule_version, :facts_hash, :outcome, :criteria::jsonb, :rank,
                        :household_size, :eligible_members, :registered_at, :assessed_at)
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
                """).updateEach(applications, this::set);
    }

    @Override
    public List<Application> list(Filter filter, Optional<UUID> after, int limit) {
        return sql.of(SELECT + """
                 WHERE (:programme::uuid IS NULL OR programme_id = :programme)
                   AND (:beneficiary::uuid IS NULL OR beneficiary_id = :beneficiary OR household_id = :beneficiary)
                   AND (:outcome::text IS NULL OR outcome = :outcome)
                   AND (:after::uuid IS NULL OR id > :after)
                 ORDER BY id
                 LIMIT :limit
                """)
                .with("programme", filter.programme().map(ProgrammeId::value))
                .with("beneficiary", filter.beneficiary())
                .with("outcome", filter.outcome())
                .with("after", after)
                .with("limit", limit)
                .list(this::read);
    }

    @Override
    public Map<Outcome, Long> count(ProgrammeId programme) {
        record Counted(Outcome outcome, long number) {}
        var counts = new EnumMap<Outcome, Long>(Outcome.class);
        sql.of("""
                        SELECT outcome, count(*) AS number
                          FROM application
                         WHERE programme_id = :programme
                         GROUP BY outcome
                        """)
                .with("programme", programme.value())
                .list(row -> new Counted(row.constant("outcome", Outcome.class), row.number("number")))
                .forEach(counted -> counts.put(counted.outcome(), counted.number()));
        return counts;
    }

    private void set(SqlStatement statement, Application application) {
        var eligible = application.assessment() instanceof Assessment.Eligible yes ? yes : null;
        statement
                .with("id", application.id().value())
                .with("programme", application.programme().value())
                .with("unit", application.who().unit())
                .with("beneficiary", application.who().id())
                .with("household", application.who().household())
                .with("commune", application.commune())
                .with("territory", application.territory())
                .with("rule_version", application.ruleVersion())
                .with("facts_hash", application.factsHash())
                .with("outcome", application.assessment().outcome())
                .with("criteria", json.write(application.assessment().criteria()))
                .with("rank", eligible == null ? null : eligible.rank())
                .with("household_size", application.householdSize())
                .with("eligible_members", eligible == null ? 0 : eligible.eligibleMembers())
                .with("registered_at", application.registeredAt())
                .with("assessed_at", application.assessedAt());
    }

    private Application read(Row row) {
        return new Application(
                new ApplicationId(row.uuid("id")),
                new ProgrammeId(row.uuid("programme_id")),
                new BeneficiaryRef(
                        row.constant("unit", Unit.class), row.uuid("beneficiary_id"), row.uuid("household_id")),
                row.text("commune_code"),
                row.integer("territory_no"),
                row.integer("rule_version"),
                row.text("facts_hash"),
                assessment(row),
                row.integer("household_size"),
                row.instant("registered_at"),
                row.instant("assessed_at"));
    }

    private Assessment assessment(Row row) {
        var criteria = json.read(row.text("criteria"), CRITERIA);
        return switch (row.constant("outcome", Outcome.class)) {
            case ELIGIBLE ->
                new Assessment.Eligible(criteria, row.decimal("rank").doubleValue(), row.integer("eligible_members"));
            case REFUSED -> new Assessment.Refused(criteria);
            case INCOMPLETE -> new Assessment.Incomplete(criteria);
        };
    }
}
