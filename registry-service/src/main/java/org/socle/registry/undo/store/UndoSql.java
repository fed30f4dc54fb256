package org.socle.registry.undo.store;

/** What a push did, and what stands against taking it back, as tables of one statement. */
final class UndoSql {

    /** All that the push said: what it wrote has an id between these two, whatever else was written meanwhile. */
    private static final String WHOLE = """
            WITH mine AS MATERIALIZED (
                SELECT s.id, s.person_id, s.founded, s.recorded_at
                  FROM source_record s
                 WHERE s.id BETWEEN :first AND :last
                   AND s.import_id = :import
            ),
            """;

    /** What it said of some persons. */
    private static final String OF_PERSONS = """
            WITH mine AS MATERIALIZED (
                SELECT s.id, s.person_id, s.founded, s.recorded_at
                  FROM source_record s
                 WHERE s.person_id = ANY (:persons)
                   AND s.import_id = :import
            ),
            """;

    /** Whoever nobody had registered before was registered by the push; with the head it registered the household. */
    private static final String SUBJECTS = """
            said AS (
                SELECT person_id,
                       bool_or(founded) AS founded,
                       min(recorded_at) FILTER (WHERE founded) AS founded_at,
                       min(recorded_at) AS said_at
                  FROM mine
                 GROUP BY person_id
            ),
            subject AS MATERIALIZED (
                SELECT t.person_id, t.founded, t.said_at, p.household_id, p.relationship, p.version,
                       t.founded AND NOT EXISTS (SELECT
                                                   FROM source_record e
                                                  WHERE e.person_id = t.person_id
                                                    AND e.founded
                                                    AND e.import_id IS DISTINCT FROM :import
                                                    AND e.recorded_at <= t.founded_at) AS registered
                  FROM said t
                  JOIN person p ON p.id = t.person_id
            ),
            home AS MATERIALIZED (
                SELECT h.id, h.version, h.changed_at, bool_or(s.relationship = 'HEAD') AS founded
                  FROM subject s
                  JOIN household h ON h.id = s.household_id
                 WHERE s.registered
                 GROUP BY h.id, h.version, h.changed_at
            )
            """;

    private static final String OBSTACLES = """
            , corrected AS (
                SELECT s.person_id, s.version, c.person_version, c.home_changed, c.household_id
                  FROM subject s
                  JOIN import_changed_row c ON c.import_id = :import AND c.person_id = s.person_id
                 WHERE NOT s.registered
            ),
            obstacle(kind, id, reason) AS (
                SELECT 'PERSON', s.person_id, 'LATER_PUSH'
                  FROM subject s
                 WHERE EXISTS (SELECT
                                 FROM source_record o
                                WHERE o.person_id = s.person_id
                                  AND o.organisation = :organisation
                                  AND o.import_id <> :import
                                  AND o.recorded_at >= s.said_at)
                UNION
                SELECT 'PERSON', s.person_id, 'LATER_STATEMENT'
                  FROM subject s
                 WHERE s.registered
                   AND EXISTS (SELECT
                                 FROM source_record o
                                WHERE o.person_id = s.person_id
                                  AND (o.import_id IS NULL OR o.organisation <> :organisation))
                UNION
                SELECT 'PERSON', s.person_id, 'CHANGE_REQUEST'
                  FROM subject s
                 WHERE s.registered
                   AND EXISTS (SELECT FROM change_request c WHERE c.person_id = s.person_id)
                UNION
                SELECT 'PERSON', s.person_id, 'MERGED'
                  FROM subject s
                 WHERE EXISTS (SELECT
                                 FROM identity_event e
                                WHERE e.persons @> ARRAY[s.person_id]
                                  AND e.kind IN ('MERGE', 'SPLIT', 'SURVIVOR_SET')
                                  AND e.happened_at >= s.said_at)
                UNION
                SELECT 'PERSON', s.person_id, 'ENROLLED'
                  FROM subject s
                  JOIN programme_coverage c ON c.household_id = s.household_id
                                           AND c.person_id = s.person_id
                                           AND c.since IS NOT NULL
                 WHERE s.registered
                UNION
                SELECT 'PERSON', s.person_id, 'LEGAL_HOLD'
                  FROM subject s
                  JOIN legal_hold l ON l.person_id = s.person_id AND l.released_at IS NULL
                UNION
                SELECT 'PERSON', s.person_id, 'ERASURE_REQUESTED'
                  FROM subject s
                  JOIN erasure e ON e.person_id = s.person_id
                 WHERE s.registered
                UNION
                SELECT 'PERSON', s.person_id, 'REVIEWED'
                  FROM subject s
                  JOIN review r ON r.person_id = s.person_id
                 WHERE s.registered
                   AND (r.decision IS NOT NULL OR EXISTS (SELECT FROM review_opinion o WHERE o.review_id = r.id))
                UNION
                SELECT 'PERSON', s.person_id, 'REVIEWED'
                  FROM subject s
                  JOIN link_sample l ON l.person_id = s.person_id AND l.verdict IS NOT NULL
                 WHERE s.registered
                    OR EXISTS (SELECT FROM mine m WHERE m.id = l.source_record_id)
                UNION
                SELECT 'PERSON', s.person_id, 'WAITED_FOR'
                  FROM subject s
                  JOIN (SELECT r.person_id, (entry ->> 'subject')::uuid AS perhaps
                          FROM review r
                         CROSS JOIN LATERAL jsonb_array_elements(r.possible) AS candidate(entry)
                         WHERE r.state = 'OPEN'
                           AND r.kind = 'ARRIVAL'
                           AND r.id >= :first) AS waiting ON waiting.perhaps = s.person_id
                 WHERE s.registered
                   AND NOT EXISTS (SELECT FROM subject w WHERE w.person_id = waiting.person_id AND w.registered)
                UNION
                SELECT 'PERSON', s.person_id, 'CHANGED'
                  FROM subject s
                 WHERE s.registered
                   AND s.version > 1
                   AND NOT EXISTS (SELECT FROM restored_version r WHERE r.id = s.person_id AND r.version = s.version)
                UNION
                SELECT 'PERSON', c.person_id, 'CHANGED'
                  FROM corrected c
                 WHERE c.person_version > 0
                   AND c.version <> c.person_version
                UNION
                SELECT 'PERSON', s.person_id, 'NOT_KEPT'
                  FROM subject s
                  JOIN mine m ON m.person_id = s.person_id
                 WHERE NOT s.registered
                   AND NOT EXISTS (SELECT FROM corrected c WHERE c.person_id = s.person_id)
                   AND NOT EXISTS (SELECT
                                     FROM identity_event e
                                    WHERE e.persons @> ARRAY[s.person_id]
                                      AND e.kind = 'LINK'
                                      AND m.id = ANY (e.records))
                UNION
                SELECT 'HOUSEHOLD', h.id, 'CHANGED'
                  FROM corrected c
                  JOIN household h ON h.id = c.household_id
                 WHERE c.home_changed
                   AND h.changed_at > :finished
                UNION
                SELECT 'HOUSEHOLD', h.id, 'CHANGED'
                  FROM home h
                 WHERE h.founded
                   AND h.changed_at > :finished
                   AND NOT EXISTS (SELECT FROM restored_version r WHERE r.id = h.id AND r.version = h.version)
                UNION
                SELECT 'HOUSEHOLD', h.id, 'CHANGED'
                  FROM home h
                  JOIN household_confirmation k ON k.household_id = h.id
                 WHERE h.founded
                UNION
                SELECT 'HOUSEHOLD', h.id, 'CHANGE_REQUEST'
                  FROM home h
                 WHERE h.founded
                   AND EXISTS (SELECT FROM change_request c WHERE c.household_id = h.id)
                UNION
                SELECT 'HOUSEHOLD', h.id, 'ENROLLED'
                  FROM home h
                  JOIN programme_coverage c ON c.household_id = h.id
                                           AND c.person_id IS NULL
                                           AND c.since IS NOT NULL
                 WHERE h.founded
                UNION
                SELECT 'HOUSEHOLD', h.id, 'OTHER_MEMBERS'
                  FROM home h
                  JOIN person q ON q.household_id = h.id
                 WHERE h.founded
                   AND NOT EXISTS (SELECT FROM subject s WHERE s.person_id = q.id AND s.registered)
                UNION
                SELECT 'HOUSEHOLD', h.id, 'RANKED'
                  FROM home h
                  JOIN community_rank k ON k.household_id = h.id
                 WHERE h.founded
                UNION
                SELECT 'HOUSEHOLD', h.id, 'DECIDED'
                  FROM home h
                 WHERE h.founded
                   AND EXISTS (SELECT FROM committee_decision d WHERE d.household_id = h.id)
            )
            """;

    static final String COUNT = WHOLE + SUBJECTS + """
            SELECT (SELECT count(*) FROM home WHERE founded) AS households,
                   count(*) FILTER (WHERE registered) AS persons,
                   count(*) FILTER (WHERE NOT registered AND NOT founded) AS links,
                   count(*) FILTER (WHERE NOT registered AND founded) AS corrections
              FROM subject
            """;

    static final String COUNT_OBSTACLES = WHOLE + SUBJECTS + OBSTACLES + "SELECT count(*) AS obstacles FROM obstacle";

    static final String LIST_OBSTACLES = WHOLE + SUBJECTS + OBSTACLES + """
            SELECT kind, id, reason
              FROM (SELECT kind, id, reason, (id || ' ' || reason) COLLATE "C" AS position FROM obstacle) AS placed
             WHERE (:after::text IS NULL OR position > :after)
             ORDER BY position
             LIMIT :limit
            """;

    static final String OBSTACLES_OF = OF_PERSONS + SUBJECTS + OBSTACLES + "SELECT kind, id, reason FROM obstacle";

    static final String TOLD = OF_PERSONS + SUBJECTS + """
            SELECT s.person_id, s.registered, s.founded, s.household_id, coalesce(h.founded, false) AS household_founded
              FROM subject s
              LEFT JOIN home h ON h.id = s.household_id
             ORDER BY s.person_id
            """;

    static final String HOUSEMATES = """
            SELECT DISTINCT mate.id
              FROM person p
              JOIN person mate ON mate.household_id = p.household_id
             WHERE p.id = ANY (:persons)
               AND EXISTS (SELECT FROM source_record s WHERE s.person_id = mate.id AND s.import_id = :import)
            """;

    /** Reviews of arrivals; of those who count already nobody waits. */
    static final String WAITING_FOR = """
            SELECT r.person_id, (entry ->> 'subject')::uuid AS perhaps
              FROM review r
             CROSS JOIN LATERAL jsonb_array_elements(r.possible) AS candidate(entry)
             WHERE r.state = 'OPEN'
               AND r.kind = 'ARRIVAL'
               AND r.id >= :first
               AND (entry ->> 'subject')::uuid = ANY (:persons)
               AND EXISTS (SELECT FROM source_record s WHERE s.person_id = r.person_id AND s.import_id = :import)
            """;

    /** What was as it had been registered when the push came; nobody has changed it since the push ended. */
    static final String CLEAN_HOUSEHOLDS = """
            SELECT h.id
              FROM unnest(:ids::uuid[], :versions::bigint[]) AS before(id, version)
              JOIN household h ON h.id = before.id
             WHERE h.changed_at <= :finished
               AND (before.version = 1
                    OR EXISTS (SELECT FROM restored_version r WHERE r.id = h.id AND r.version = before.version))
            """;

    static final String CLEAN_PERSONS = """
            SELECT before.id
              FROM unnest(:ids::uuid[], :versions::bigint[]) AS before(id, version)
             WHERE before.version = 1
                OR EXISTS (SELECT FROM restored_version r WHERE r.id = before.id AND r.version = before.version)
            """;

    static final String RESTORED = """
            INSERT INTO restored_version (id, version)
            SELECT id, version FROM person WHERE id = ANY (:ids)
             UNION ALL
            SELECT id, version FROM household WHERE id = ANY (:ids)
                ON CONFLICT DO NOTHING
            """;

    static final String CONFIRMED_BY = """
            SELECT DISTINCT h.id
              FROM source_record s
              JOIN person p ON p.id = s.person_id AND p.relationship = 'HEAD'
              JOIN household h ON h.id = p.household_id
             WHERE s.person_id = ANY (:persons)
               AND s.import_id = :import
               AND h.confirmed_on = (s.recorded_at AT TIME ZONE 'UTC')::date
            """;

    /**
     * A household is collected anew when it is sent whole, or by a changed row about its head whom the sender registered. A
     * further row about a head whom somebody else registered, and a correction that was agreed to, collect nothing.
     */
    static final String CONFIRM_AS_STANDS = """
            UPDATE household h
               SET confirmed_on = (SELECT max(standing.day)
                                     FROM (SELECT k.confirmed_on AS day
                                             FROM household_confirmation k
                                            WHERE k.household_id = h.id
                                            UNION ALL
                                           SELECT (s.recorded_at AT TIME ZONE 'UTC')::date
                                             FROM person p
                                             JOIN source_record s ON s.person_id = p.id
                                            WHERE p.household_id = h.id
                                              AND p.relationship = 'HEAD'
                                              AND (s.import_id IS NOT NULL OR s.source <> 'change-request')
                                              AND (s.founded
                                                   OR s.import_id IS NULL
                                                   OR NOT EXISTS (SELECT
                                                                    FROM source_record e
                                                                   WHERE e.person_id = s.person_id
                                                                     AND e.organisation = s.organisation
                                                                     AND e.id < s.id))) AS standing
                                    WHERE standing.day > (h.registered_at AT TIME ZONE 'UTC')::date)
             WHERE h.id = ANY (:ids)
            """;

    private UndoSql() {}
}
