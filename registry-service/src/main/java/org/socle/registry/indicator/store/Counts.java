package org.socle.registry.indicator.store;

import org.socle.registry.indicator.domain.Indicator;
import org.socle.registry.recertification.store.TermSql;

/**
 * How each indicator is counted. A frame gives each person or household its area and its group of every breakdown that
 * was asked for; groups that were not asked for are null and so fall into one. All statements are constants.
 */
final class Counts {

    static final String ASKED = """
            WITH asked AS (
                SELECT ours.code, ours.lo, ours.hi, :by::text[] AS by, :day::date AS day
                  FROM territory ours
                 WHERE ours.code = :territory)
            """;

    /** Persons who are registered and not known to be dead; who waits for a reviewer is not registered yet. */
    private static final String PERSONS = ASKED + """
            , frame AS (
                SELECT p.id, p.household_id, p.birth_from, p.occupation, p.consented_on, p.mother_name, p.changed_at,
                       asked.day,
                       coalesce(area.code, asked.code) AS area,
                       CASE WHEN 'SEX' = ANY (asked.by) THEN p.sex END AS sex,
                       CASE WHEN 'AGE_BAND' = ANY (asked.by) THEN
                            CASE WHEN p.birth_from IS NULL THEN 'UNKNOWN'
                                 WHEN p.birth_from > asked.day - interval '5 years' THEN 'AGE_0_4'
                                 WHEN p.birth_from > asked.day - interval '18 years' THEN 'AGE_5_17'
                                 WHEN p.birth_from > asked.day - interval '35 years' THEN 'AGE_18_34'
                                 WHEN p.birth_from > asked.day - interval '60 years' THEN 'AGE_35_59'
                                 ELSE 'AGE_60_PLUS' END END AS age_band,
                       CASE WHEN 'DISABILITY' = ANY (asked.by) THEN
                            CASE WHEN cardinality(p.disabilities) > 0 THEN 'YES' ELSE 'NO' END END AS disability,
                       CASE WHEN 'RESIDENCE' = ANY (asked.by) THEN
                            CASE WHEN h.urban THEN 'URBAN' WHEN NOT h.urban THEN 'RURAL' ELSE 'UNKNOWN' END
                            END AS residence,
                       CASE WHEN 'WORK_STATUS' = ANY (asked.by) THEN coalesce(f.work_status, 'UNKNOWN')
                            END AS work_status,
                       CASE WHEN 'HOUSEHOLD_KIND' = ANY (asked.by) THEN
                            CASE WHEN h.id IS NULL THEN 'UNKNOWN' ELSE coalesce(hf.kind, 'PRIVATE') END
                            END AS household_kind,
                       CASE WHEN 'PILOT' = ANY (asked.by) THEN
                            CASE WHEN EXISTS (SELECT 1
                                                FROM rollout_wave w
                                                JOIN rollout_wave_area reached ON reached.wave_id = w.id
                                                JOIN territory t ON t.code = reached.territory_code
                                               WHERE w.pilot
                                                 AND w.starts_on <= asked.day
                                                 AND p.territory_no BETWEEN t.lo AND t.hi)
                                 THEN 'PILOT' ELSE 'NON_PILOT' END END AS pilot,
                       f.birth_place, f.nationality, f.marital_status, f.education, f.work_status AS work
                  FROM asked
                  JOIN person p ON p.territory_no BETWEEN asked.lo AND asked.hi
                  LEFT JOIN territory area ON area.level = :level AND p.territory_no BETWEEN area.lo AND area.hi
                  LEFT JOIN household h ON h.id = p.household_id
                  LEFT JOIN household_profile hf ON hf.household_id = h.id
                  LEFT JOIN person_profile f ON f.person_id = p.id
                 WHERE p.status = 'ACTIVE'
                   AND f.vital_status IS DISTINCT FROM 'DECEASED')
            """;

    private static final String PERSON_KEY =
            "area, sex, age_band, disability, residence, work_status, household_kind, pilot";

    static final String HOUSEHOLDS = ASKED + """
            , frame AS (
                SELECT h.id, hf.latitude, hf.longitude,
                       coalesce(area.code, asked.code) AS area,
                       CASE WHEN 'RESIDENCE' = ANY (asked.by) THEN
                            CASE WHEN h.urban THEN 'URBAN' ELSE 'RURAL' END END AS residence,
                       CASE WHEN 'HOUSEHOLD_KIND' = ANY (asked.by) THEN coalesce(hf.kind, 'PRIVATE')
                            END AS household_kind,
                       CASE WHEN 'PILOT' = ANY (asked.by) THEN
                            CASE WHEN EXISTS (SELECT 1
                                                FROM rollout_wave w
                                                JOIN rollout_wave_area reached ON reached.wave_id = w.id
                                                JOIN territory t ON t.code = reached.territory_code
                                               WHERE w.pilot
                                                 AND w.starts_on <= asked.day
                                                 AND h.territory_no BETWEEN t.lo AND t.hi)
                                 THEN 'PILOT' ELSE 'NON_PILOT' END END AS pilot
                  FROM asked
                  JOIN household h ON h.territory_no BETWEEN asked.lo AND asked.hi
                  LEFT JOIN territory area ON area.level = :level AND h.territory_no BETWEEN area.lo AND area.hi
                  LEFT JOIN household_profile hf ON hf.household_id = h.id
                 WHERE h.status = 'ACTIVE')
            """;

    static final String HOUSEHOLD_KEY = "area, residence, household_kind, pilot";

    private static final String REGISTERED_PERSONS = PERSONS
            + "SELECT " + PERSON_KEY
            + ", count(*)::numeric AS numerator, NULL::numeric AS denominator, 0::bigint AS unknown"
            + " FROM frame GROUP BY " + PERSON_KEY;

    private static final String REGISTERED_HOUSEHOLDS = HOUSEHOLDS
            + "SELECT " + HOUSEHOLD_KEY
            + ", count(*)::numeric AS numerator, NULL::numeric AS denominator, 0::bigint AS unknown FROM frame GROUP BY "
            + HOUSEHOLD_KEY;

    private static final String MEAN_HOUSEHOLD_SIZE = HOUSEHOLDS + "SELECT " + HOUSEHOLD_KEY + """
            , coalesce(sum(members.living), 0)::numeric AS numerator, count(*)::numeric AS denominator,
                   0::bigint AS unknown
              FROM frame
              LEFT JOIN (SELECT p.household_id, count(*) AS living
                           FROM person p
                           LEFT JOIN person_profile f ON f.person_id = p.id
                          WHERE p.status = 'ACTIVE'
                            AND f.vital_status IS DISTINCT FROM 'DECEASED'
                          GROUP BY p.household_id) members ON members.household_id = frame.id
             GROUP BY\s""" + HOUSEHOLD_KEY;

    private static final String COMPLETENESS = PERSONS + "SELECT " + PERSON_KEY + """
            , CASE WHEN 'FIELD' = ANY (:by::text[]) THEN core.fact END AS field,
                   count(*) FILTER (WHERE core.filled)::numeric AS numerator, count(*)::numeric AS denominator,
                   0::bigint AS unknown
              FROM frame
             CROSS JOIN LATERAL (VALUES
                   ('BIRTH_DATE', birth_from IS NOT NULL),
                   ('BIRTH_PLACE', birth_place IS NOT NULL),
                   ('NATIONALITY', nationality IS NOT NULL),
                   ('MOTHER_NAME', mother_name IS NOT NULL),
                   ('MARITAL_STATUS', marital_status IS NOT NULL),
                   ('EDUCATION', education IS NOT NULL),
                   ('WORK_STATUS', work IS NOT NULL),
                   ('CONSENT', consented_on IS NOT NULL),
                   ('PHONE', EXISTS (SELECT 1 FROM person_identifier i
                                      WHERE i.person_id = frame.id AND i.kind = 'PHONE')),
                   ('IDENTITY_DOCUMENT', EXISTS (SELECT 1 FROM person_identifier i
                                                  WHERE i.person_id = frame.id AND i.kind <> 'PHONE')))
                AS core(fact, filled)
             GROUP BY\s""" + PERSON_KEY + ", field";

    /** A person is as fresh as their household. Who lives in none counts under the general term from their last change. */
    private static final String FRESHNESS =
            PERSONS + ", " + TermSql.RULE + "SELECT " + PERSON_KEY + """
            , count(*) FILTER (WHERE CASE WHEN term.due_on IS NULL
                                          THEN changed_at >= day - make_interval(months => :months)
                                          ELSE term.due_on >= day END)::numeric AS numerator,
                   count(*)::numeric AS denominator, 0::bigint AS unknown
              FROM frame
              LEFT JOIN LATERAL (SELECT %s AS due_on
                                   FROM household h
                                   LEFT JOIN household_profile f ON f.household_id = h.id
                                   LEFT JOIN household_score s ON s.household_id = h.id
                                  WHERE h.id = frame.household_id) term ON true
             GROUP BY\s""".formatted(TermSql.DUE) + PERSON_KEY;

    private static final String BY_AREA = """
            SELECT coalesce(area.code, asked.code) AS area, count(*)::numeric AS numerator,
                   NULL::numeric AS denominator, 0::bigint AS unknown
              FROM asked
              JOIN found ON found.territory_no BETWEEN asked.lo AND asked.hi
              LEFT JOIN territory area ON area.level = :level AND found.territory_no BETWEEN area.lo AND area.hi
             WHERE asked.day IS NOT NULL
               AND cardinality(asked.by) = 0
             GROUP BY coalesce(area.code, asked.code)
            """;

    private static final String OPEN_DUPLICATE_REVIEWS =
            ASKED + ", found AS (SELECT territory_no FROM review WHERE state = 'OPEN')" + BY_AREA;

    private static final String DUPLICATE_LINKS =
            ASKED + ", found AS (SELECT territory_no FROM identity_event WHERE kind = 'LINK')" + BY_AREA;

    private static final String PERSON_MERGES = ASKED + """
            , found AS (
                SELECT e.territory_no
                  FROM identity_event e
                 WHERE e.kind = 'MERGE'
                   AND NOT EXISTS (SELECT 1 FROM identity_event back WHERE back.reverses = e.id))
            """ + BY_AREA;

    /** As many of the open reviews are expected to be of one person as were among those decided. */
    private static final String ESTIMATED_DUPLICATES = ASKED + """
            , found AS (
                SELECT territory_no, 0 AS persons, (state = 'OPEN')::int AS open, (state = 'DECIDED')::int AS decided,
                       (state = 'DECIDED' AND decision = 'SAME')::int AS same
                  FROM review
                 UNION ALL
                SELECT territory_no, 1, 0, 0, 0 FROM person WHERE status = 'ACTIVE')
            SELECT coalesce(area.code, asked.code) AS area,
                   CASE WHEN sum(found.open) = 0 THEN 0
                        ELSE round(sum(found.open)::numeric * sum(found.same) / nullif(sum(found.decided), 0), 6)
                        END AS numerator,
                   nullif(sum(found.persons), 0)::numeric AS denominator,
                   CASE WHEN sum(found.decided) = 0 THEN sum(found.open) ELSE 0 END::bigint AS unknown
              FROM asked
              JOIN found ON found.territory_no BETWEEN asked.lo AND asked.hi
              LEFT JOIN territory area ON area.level = :level AND found.territory_no BETWEEN area.lo AND area.hi
             WHERE asked.day IS NOT NULL
               AND cardinality(asked.by) = 0
             GROUP BY coalesce(area.code, asked.code)
            """;

    /** Without the figure of one commune, nothing is known of the whole area's population. */
    private static final String REGISTRATION_COVERAGE = ASKED + """
            SELECT coalesce(area.code, asked.code) AS area, coalesce(sum(living.persons), 0)::numeric AS numerator,
                   CASE WHEN count(*) = count(told.persons) THEN sum(told.persons) END::numeric AS denominator,
                   count(*) - count(told.persons) AS unknown
              FROM asked
              JOIN territory commune ON commune.level = 'COMMUNE' AND commune.lo BETWEEN asked.lo AND asked.hi
              LEFT JOIN territory area ON area.level = :level AND commune.lo BETWEEN area.lo AND area.hi
              LEFT JOIN (SELECT p.territory_no, count(*) AS persons
                           FROM person p
                           LEFT JOIN person_profile f ON f.person_id = p.id
                          WHERE p.status = 'ACTIVE'
                            AND f.vital_status IS DISTINCT FROM 'DECEASED'
                          GROUP BY p.territory_no) living ON living.territory_no = commune.lo
              LEFT JOIN LATERAL (SELECT figure.persons
                                   FROM population_figure figure
                                  WHERE figure.commune_code = commune.code
                                    AND figure.as_of <= asked.day
                                  ORDER BY figure.as_of DESC
                                  LIMIT 1) told ON true
             WHERE cardinality(asked.by) = 0
             GROUP BY coalesce(area.code, asked.code)
            """;

    /** By the same formula and the same radius of the earth as the search for the nearest access point. */
    private static final String ACCESS_WITHIN = HOUSEHOLDS + "SELECT " + HOUSEHOLD_KEY + """
            , count(*) FILTER (WHERE EXISTS (
                       SELECT 1
                         FROM access_point point
                        WHERE point.closed_at IS NULL
                          AND point.latitude BETWEEN frame.latitude - degrees(:metres / :radius) - 0.000001
                                                 AND frame.latitude + degrees(:metres / :radius) + 0.000001
                          AND 2 * :radius * asin(sqrt(least(1,
                                  sin(radians(point.latitude - frame.latitude) / 2) ^ 2
                                  + cos(radians(frame.latitude)) * cos(radians(point.latitude))
                                    * sin(radians(point.longitude - frame.longitude) / 2) ^ 2))) <= :metres))::numeric
                   AS numerator,
                   count(frame.latitude)::numeric AS denominator,
                   count(*) - count(frame.latitude) AS unknown
              FROM frame
             GROUP BY\s""" + HOUSEHOLD_KEY;

    private Counts() {}

    static String of(Indicator indicator) {
        return switch (indicator) {
            case REGISTERED_PERSONS -> REGISTERED_PERSONS;
            case REGISTERED_HOUSEHOLDS -> REGISTERED_HOUSEHOLDS;
            case MEAN_HOUSEHOLD_SIZE -> MEAN_HOUSEHOLD_SIZE;
            case COMPLETENESS -> COMPLETENESS;
            case FRESHNESS -> FRESHNESS;
            case OPEN_DUPLICATE_REVIEWS -> OPEN_DUPLICATE_REVIEWS;
            case DUPLICATE_LINKS -> DUPLICATE_LINKS;
            case PERSON_MERGES -> PERSON_MERGES;
            case ESTIMATED_DUPLICATES -> ESTIMATED_DUPLICATES;
            case REGISTRATION_COVERAGE -> REGISTRATION_COVERAGE;
            case ACCESS_WITHIN -> ACCESS_WITHIN;
            case COVERAGE_GAP -> CoverageCounts.COVERAGE_GAP;
            case COVERED_PERSONS -> CoverageCounts.COVERED_PERSONS;
            case CHILD_DEPRIVATION ->
                throw new IllegalArgumentException("counts of deprived children are frozen and not counted again");
        };
    }
}
