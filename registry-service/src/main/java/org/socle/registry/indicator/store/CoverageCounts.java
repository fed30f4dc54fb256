package org.socle.registry.indicator.store;

/** How coverage by programmes is counted: directly or through the household, whether it was merged since or not. */
final class CoverageCounts {

    private static final String ENROLLED = """
            , enrolled AS MATERIALIZED (
                SELECT CASE WHEN h.merged_into IS NULL THEN h.id ELSE standing_household(h.id) END AS household_id,
                       count(DISTINCT c.programme_id) AS programmes
                  FROM programme_coverage c
                  JOIN household h ON h.id = c.household_id
                 WHERE c.state = 'ENROLLED'
                 GROUP BY 1)
            """;

    /** Somebody is in each group that they belong to. */
    static final String COVERED_PERSONS = Counts.ASKED + ENROLLED + """
            SELECT coalesce(area.code, asked.code) AS area, target.name AS target_group,
                   count(enrolled.household_id)::numeric AS numerator, count(*)::numeric AS denominator,
                   0::bigint AS unknown
              FROM asked
              JOIN person p ON p.territory_no BETWEEN asked.lo AND asked.hi
              LEFT JOIN territory area ON area.level = :level AND p.territory_no BETWEEN area.lo AND area.hi
              LEFT JOIN person_profile f ON f.person_id = p.id
             CROSS JOIN LATERAL (VALUES
                   ('PERSONS_WITH_DISABILITIES', cardinality(p.disabilities) > 0),
                   ('INFORMAL_WORKERS', f.work_formality = 'INFORMAL'),
                   ('RURAL_WORKERS', f.rural_worker)) AS target(name, member)
              LEFT JOIN enrolled ON enrolled.household_id = p.household_id
             WHERE p.status = 'ACTIVE'
               AND f.vital_status IS DISTINCT FROM 'DECEASED'
               AND target.member
               AND asked.day IS NOT NULL
               AND 'TARGET_GROUP' = ANY (asked.by)
             GROUP BY coalesce(area.code, asked.code), target.name
            """;

    static final String COVERAGE_GAP =
            Counts.HOUSEHOLDS + ENROLLED + "SELECT " + Counts.HOUSEHOLD_KEY + """
            , count(*) FILTER (WHERE coalesce(enrolled.programmes, 0) < rule.programmes)::numeric AS numerator,
                   count(*)::numeric AS denominator, 0::bigint AS unknown
              FROM frame
              JOIN (SELECT household_id, category FROM household_score) s ON s.household_id = frame.id
              JOIN coverage_rule rule ON rule.category = s.category
               AND rule.version = (SELECT max(version) FROM coverage_rule)
              LEFT JOIN enrolled ON enrolled.household_id = frame.id
             GROUP BY\s""" + Counts.HOUSEHOLD_KEY;

    private CoverageCounts() {}
}
