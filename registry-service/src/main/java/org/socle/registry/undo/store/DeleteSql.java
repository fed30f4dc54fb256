package org.socle.registry.undo.store;

import java.util.List;

/** What goes with a person or household that is withdrawn, before their own row does. */
final class DeleteSql {

    /** Whoever counts already does not wait for the answer who else they may be. */
    private static final String EMPTY_REVIEWS = """
            UPDATE review r
               SET possible = (SELECT coalesce(jsonb_agg(entry), '[]')
                                 FROM jsonb_array_elements(r.possible) AS candidate(entry)
                                WHERE (entry ->> 'subject')::uuid <> ALL (:ids))
             WHERE r.state = 'OPEN'
               AND r.kind = 'REGISTERED'
               AND EXISTS (SELECT
                             FROM jsonb_array_elements(r.possible) AS candidate(entry)
                            WHERE (entry ->> 'subject')::uuid = ANY (:ids))
            """;

    private static final String NOBODY_LEFT = """
            DELETE FROM review r
             WHERE r.state = 'OPEN'
               AND r.kind = 'REGISTERED'
               AND r.possible = '[]'
               AND NOT EXISTS (SELECT FROM review_opinion o WHERE o.review_id = r.id)
            """;

    static final List<String> BESIDE_PERSONS = List.of(
            "DELETE FROM household_caregiver WHERE child_id = ANY (:ids) OR caregiver_id = ANY (:ids)",
            "DELETE FROM review WHERE person_id = ANY (:ids)",
            EMPTY_REVIEWS,
            NOBODY_LEFT,
            "DELETE FROM legal_hold WHERE person_id = ANY (:ids)",
            "DELETE FROM person_search_backlog WHERE person_id = ANY (:ids)",
            "DELETE FROM restored_version WHERE id = ANY (:ids)",
            "DELETE FROM person_identifier WHERE person_id = ANY (:ids)",
            "DELETE FROM person_profile WHERE person_id = ANY (:ids)",
            "DELETE FROM questionnaire_answer WHERE person_id = ANY (:ids)",
            "DELETE FROM answer_told WHERE person_id = ANY (:ids)");

    static final String PERSONS = "DELETE FROM person WHERE id = ANY (:ids)";

    static final List<String> BESIDE_HOUSEHOLDS = List.of(
            "DELETE FROM household_score WHERE household_id = ANY (:ids)",
            "DELETE FROM household_profile WHERE household_id = ANY (:ids)",
            "DELETE FROM restored_version WHERE id = ANY (:ids)",
            "DELETE FROM questionnaire_answer WHERE household_id = ANY (:ids)",
            "DELETE FROM answer_told WHERE household_id = ANY (:ids)");

    static final String HOUSEHOLDS = "DELETE FROM household WHERE id = ANY (:ids)";

    private DeleteSql() {}
}
