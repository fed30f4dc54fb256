package org.socle.registry.coverage.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.socle.kit.sql.Row;
import org.socle.kit.sql.Sql;
import org.socle.kit.territory.Territory;
import org.socle.registry.coverage.CoverageStore;
import org.socle.registry.coverage.domain.Coverage;
import org.socle.registry.coverage.domain.CoverageGap;
import org.socle.registry.coverage.domain.CoverageRule;
import org.socle.registry.coverage.domain.GapReason;
import org.socle.registry.household.domain.HouseholdId;
import org.socle.registry.scoring.domain.Category;

@ApplicationScoped
class SqlCoverageStore implements CoverageStore {

    private static final String KEEP = """
            INSERT INTO programme_coverage (enrollment_id, programme_id, household_id, person_id, territory_no, state, since,
                                            told_at)
            VALUES (:enrollment, :programme, :household, :person::uuid, :territory, :state, :since::timestamptz, :at)
                ON CONFLICT (enrollment_id) DO UPDATE
               SET state = excluded.state,
                   since = coalesce(programme_coverage.since, excluded.since),
                   until = NULL,
                   told_at = excluded.told_at
            """;

    /** Few households were merged after they were enrolled; they are found once, and not for each household. */
    private static final String GAPS = """
            WITH merged AS MATERIALIZED (
                SELECT m.id, standing_household(m.id) AS standing
                  FROM household m
                 WHERE m.merged_into IS NOT NULL
                   AND EXISTS (SELECT 1 FROM programme_coverage c WHERE c.household_id = m.id))
            SELECT h.id, h.commune_code, s.category, s.score, rule.programmes AS entitled,
                   covered.programmes, covered.waitlisted, covered.suspended, covered.exited,
                   (SELECT count(*) FROM person p
                     WHERE p.household_id = h.id AND p.status = 'ACTIVE')::int AS members,
                   (SELECT count(*) FROM person p
                     WHERE p.household_id = h.id AND p.status = 'ACTIVE' AND p.sex = 'FEMALE')::int AS women
              FROM household h
              JOIN household_score s ON s.household_id = h.id
              JOIN coverage_rule rule ON rule.category = s.category
               AND rule.version = (SELECT max(version) FROM coverage_rule)
             CROSS JOIN LATERAL (
                   SELECT count(DISTINCT c.programme_id) FILTER (WHERE c.state = 'ENROLLED')::int AS programmes,
                          coalesce(bool_or(c.state = 'WAITLISTED'), false) AS waitlisted,
                          coalesce(bool_or(c.state = 'SUSPENDED'), false) AS suspended,
                          coalesce(bool_or(c.state = 'EXITED'), false) AS exited
                     FROM (SELECT own.programme_id, own.state
                             FROM programme_coverage own
                            WHERE own.household_id = h.id
                            UNION ALL
                           SELECT brought.programme_id, brought.state
                             FROM merged
                             JOIN programme_coverage brought ON brought.household_id = merged.id
                            WHERE merged.standing = h.id) c) covered
             WHERE h.status = 'ACTIVE'
               AND h.territory_no BETWEEN :lo AND :hi
               AND (:after::uuid IS NULL OR h.id > :after::uuid)
               AND covered.programmes < rule.programmes
               AND CASE :reason::text
                   WHEN 'NEVER_ENROLLED' THEN covered.programmes = 0 AND NOT covered.waitlisted
                                              AND NOT covered.suspended AND NOT covered.exited
                   WHEN 'WAITLISTED' THEN covered.waitlisted
                   WHEN 'SUSPENDED' THEN covered.suspended
                   WHEN 'EXITED' THEN covered.exited
                   WHEN 'TOO_FEW_PROGRAMMES' THEN covered.programmes > 0
                   ELSE true END
             ORDER BY h.id
             LIMIT :limit
            """;

    private static final String ADD_RULE = """
            INSERT INTO coverage_rule (version, category, programmes, created_at, created_by)
            SELECT :version, category, programmes, :now, :by
              FROM unnest(:categories::text[], :programmes::int[]) AS row(category, programmes)
            """;

    private final Sql sql;

    SqlCoverageStore(Sql sql) {
        this.sql = sql;
    }

    @Override
    public void keep(Coverage coverage) {
        sql.of(KEEP)
                .with("enrollment", coverage.enrollmentId())
                .with("programme", coverage.programmeId())
                .with("household", coverage.householdId())
                .with("person", coverage.personId())
                .with("territory", coverage.territory())
                .with("state", coverage.state())
                .with("since", coverage.since())
                .with("at", coverage.toldAt())
                .update();
    }

    @Override
    public boolean suspend(String enrollmentId, Instant at) {
        return sql.of("""
                        UPDATE programme_coverage SET state = 'SUSPENDED', until = NULL, told_at = :at
                         WHERE enrollment_id = :id
                        """).with("id", enrollmentId).with("at", at).update() == 1;
    }

    @Override
    public boolean exit(String enrollmentId, Instant at) {
        return sql.of("""
                        UPDATE programme_coverage SET state = 'EXITED', until = :at, told_at = :at
                         WHERE enrollment_id = :id
                        """).with("id", enrollmentId).with("at", at).update() == 1;
    }

    @Override
    public void follow(Collection<UUID> households, Collection<UUID> persons) {
        sql.of("""
                        UPDATE programme_coverage c
                           SET territory_no = h.territory_no
                          FROM household h
                         WHERE h.id = c.household_id
                           AND h.id = ANY (:households)
                           AND c.person_id IS NULL
                        """).withArray("households", "uuid", households).update();
        sql.of("""
                        UPDATE programme_coverage c
                           SET territory_no = p.territory_no, household_id = coalesce(p.household_id, c.household_id)
                          FROM person p
                         WHERE p.id = c.person_id
                           AND p.id = ANY (:persons)
                        """).withArray("persons", "uuid", persons).update();
    }

    @Override
    public List<CoverageGap> gaps(Territory territory, @Nullable GapReason reason, Optional<UUID> after, int limit) {
        return sql.of(GAPS)
                .with("lo", territory.lo())
                .with("hi", territory.hi())
                .with("after", after.orElse(null))
                .with("reason", reason)
                .with("limit", limit)
                .list(SqlCoverageStore::gap);
    }

    @Override
    public CoverageRule newestRule() {
        record Line(int version, Category category, int programmes, Instant createdAt) {}
        List<Line> lines = sql.of("""
                        SELECT version, category, programmes, created_at
                          FROM coverage_rule
                         WHERE version = (SELECT max(version) FROM coverage_rule)
                        """)
                .list(row -> new Line(
                        row.integer("version"),
                        row.constant("category", Category.class),
                        row.integer("programmes"),
                        row.instant("created_at")));
        Map<Category, Integer> programmes = new EnumMap<>(Category.class);
        lines.forEach(line -> programmes.put(line.category(), line.programmes()));
        return new CoverageRule(
                lines.getFirst().version(), programmes, lines.getFirst().createdAt());
    }

    @Override
    public int addRule(Map<Category, Integer> programmes, Instant now, String by) {
        sql.of("SELECT pg_advisory_xact_lock(hashtext('coverage-rule'))").execute();
        int version = newestRule().version() + 1;
        List<Category> categories = List.copyOf(programmes.keySet());
        sql.of(ADD_RULE)
                .with("version", version)
                .with("now", now)
                .with("by", by)
                .withArray("categories", "text", categories)
                .withArray(
                        "programmes",
                        "integer",
                        categories.stream().map(programmes::get).toList())
                .update();
        return version;
    }

    private static CoverageGap gap(Row row) {
        int programmes = row.integer("programmes");
        return new CoverageGap(
                new HouseholdId(row.uuid("id")),
                row.text("commune_code"),
                row.constant("category", Category.class),
                row.integer("score"),
                row.integer("members"),
                row.integer("women"),
                programmes,
                row.integer("entitled"),
                GapReason.of(programmes, row.truth("waitlisted"), row.truth("suspended"), row.truth("exited")));
    }
}
