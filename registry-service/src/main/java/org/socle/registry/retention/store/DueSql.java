package org.socle.registry.retention.store;

import org.socle.registry.retention.domain.RetentionSubject;

/** Which rows of a table were held long enough, named by their place in it. */
final class DueSql {

    private DueSql() {}

    static String table(RetentionSubject subject) {
        return switch (subject) {
            case IMPORT_ROWS -> "import_row";
            case REJECTED_ROWS -> "import_rejected_row";
            case IMPORT_CHANGES -> "import_changed_row";
            case REVIEW_EVIDENCE -> "review";
            case OPERATIONS -> "operation";
            case IDEMPOTENCY_ANSWERS -> "idempotency_key";
        };
    }

    /** A list that is still being worked off keeps its rows, however old it is. */
    static String due(RetentionSubject subject) {
        return switch (subject) {
            case IMPORT_ROWS -> """
                    SELECT t.ctid
                      FROM import_row t
                      JOIN import i ON i.id = t.import_id
                      LEFT JOIN operation o ON o.id = i.operation_id
                     WHERE i.received_at < :limit
                       AND coalesce(o.state, 'CANCELLED') IN ('SUCCEEDED', 'FAILED', 'CANCELLED')
                    """;
            case REJECTED_ROWS -> """
                    SELECT t.ctid
                      FROM import_rejected_row t
                      JOIN import i ON i.id = t.import_id
                     WHERE coalesce(i.finished_at, i.received_at) < :limit
                    """;
            case IMPORT_CHANGES -> """
                    SELECT t.ctid
                      FROM import_changed_row t
                      JOIN import i ON i.id = t.import_id
                     WHERE i.finished_at < :limit
                       AND NOT EXISTS (SELECT
                                         FROM legal_hold h
                                        WHERE h.person_id = t.person_id
                                          AND h.released_at IS NULL)
                    """;
            case REVIEW_EVIDENCE -> """
                    SELECT t.ctid
                      FROM review t
                     WHERE t.state = 'DECIDED'
                       AND t.decided_at < :limit
                       AND jsonb_path_exists(t.possible, '$[*].bars[*]')
                       AND NOT EXISTS (SELECT 1
                                         FROM legal_hold h
                                        WHERE h.released_at IS NULL
                                          AND (h.person_id = t.person_id OR h.person_id = t.same_as))
                    """;
            case OPERATIONS -> """
                    SELECT t.ctid
                      FROM operation t
                     WHERE t.finished_at < :limit
                    """;
            case IDEMPOTENCY_ANSWERS -> """
                    SELECT t.ctid
                      FROM idempotency_key t
                     WHERE t.created_at < :limit
                    """;
        };
    }
}
