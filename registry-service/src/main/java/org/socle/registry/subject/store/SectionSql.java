package org.socle.registry.subject.store;

import org.socle.registry.subject.domain.Section;

/**
 * One statement a section, each with a position and a JSON object a row. Whole rows are taken and what is technical is
 * left out, so that a column added later is handed over without anybody thinking of it.
 */
final class SectionSql {

    private static final String OF_PERSONS = """
            SELECT row_number() OVER () AS position,
                   to_jsonb(t) - ARRAY['territory_no', 'version']::text[] AS item
              FROM %s t
             WHERE %s = ANY (:ids)
            """;

    private static final String OF_HOUSEHOLDS = """
            SELECT row_number() OVER () AS position,
                   to_jsonb(t) - ARRAY['territory_no', 'version']::text[] AS item
              FROM %s t
             WHERE t.%s = ANY (:households)
            """;

    private static final String OF_BOTH = """
            SELECT row_number() OVER (ORDER BY t.id) AS position,
                   to_jsonb(t) AS item
              FROM %s t
             WHERE t.person_id = ANY (:ids)
                OR t.household_id = ANY (:households)
            """;

    private SectionSql() {}

    static String of(Section section) {
        return switch (section) {
            case PERSON -> OF_PERSONS.formatted("person", "t.id");
            case PROFILE -> OF_PERSONS.formatted("person_profile", "t.person_id");
            case SOCIAL_NUMBERS -> OF_PERSONS.formatted("social_number", "t.person_id");
            case REVIEW_NOTES -> OF_PERSONS.formatted("review_note", "t.person_id");
            case REVIEW_OPINIONS -> """
                    SELECT t.seq AS position,
                           to_jsonb(t) - ARRAY['territory_no', 'seq']::text[] AS item
                      FROM review_opinion t
                      JOIN review r ON r.id = t.review_id
                     WHERE r.person_id = ANY (:ids)
                    """;
            case LINK_SAMPLES -> OF_PERSONS.formatted("link_sample", "t.person_id");
            case CHANGE_REQUESTS -> """
                    SELECT row_number() OVER (ORDER BY t.id) AS position,
                           to_jsonb(t) - ARRAY['territory_no']::text[] AS item
                      FROM change_request t
                     WHERE t.person_id = ANY (:ids)
                        OR t.household_id = ANY (:households)
                    """;
            case CHANGE_ATTACHMENTS -> """
                    SELECT row_number() OVER (ORDER BY t.id) AS position,
                           to_jsonb(t) - ARRAY['territory_no', 'sealed']::text[] AS item
                      FROM change_attachment t
                      JOIN change_request r ON r.id = t.request_id
                     WHERE r.person_id = ANY (:ids)
                        OR r.household_id = ANY (:households)
                    """;
            case PROGRAMMES -> """
                    SELECT row_number() OVER (ORDER BY t.enrollment_id) AS position,
                           to_jsonb(t) - ARRAY['territory_no']::text[] AS item
                      FROM programme_coverage t
                     WHERE t.person_id = ANY (:ids)
                        OR (t.person_id IS NULL AND t.household_id = ANY (:households))
                    """;
            case QUESTIONNAIRE_ANSWERS -> OF_BOTH.formatted("questionnaire_answer");
            case ANSWER_HISTORY -> OF_BOTH.formatted("questionnaire_answer_history");
            case ANSWERS_TOLD -> OF_BOTH.formatted("answer_told");
            case LEGAL_HOLDS -> OF_PERSONS.formatted("legal_hold", "t.person_id");
            case ERASURES -> OF_PERSONS.formatted("erasure", "t.person_id");
            case DUPLICATE_CHECK -> OF_PERSONS.formatted("dedup_person", "t.person_id");
            case HOUSEHOLDS -> OF_HOUSEHOLDS.formatted("household", "id");
            case HOUSEHOLD_PROFILES -> OF_HOUSEHOLDS.formatted("household_profile", "household_id");
            case SCORES -> OF_HOUSEHOLDS.formatted("household_score", "household_id");
            case CONFIRMATIONS -> OF_HOUSEHOLDS.formatted("household_confirmation", "household_id");
            case COMMUNITY_RANKS -> OF_HOUSEHOLDS.formatted("community_rank", "household_id");
            case COMMITTEE_DECISIONS -> OF_HOUSEHOLDS.formatted("committee_decision", "household_id");
            case CAREGIVERS ->
                OF_HOUSEHOLDS.formatted("household_caregiver", "household_id")
                        + " AND (t.child_id = ANY (:ids) OR t.caregiver_id = ANY (:ids))";
            case IDENTIFIERS -> """
                    SELECT row_number() OVER () AS position,
                           to_jsonb(t) - ARRAY['territory_no', 'blind_index']::text[] AS item
                      FROM person_identifier t
                     WHERE t.person_id = ANY (:ids)
                    """;
            case PERSON_HISTORY -> """
                    SELECT row_number() OVER (ORDER BY t.superseded_at, t.person_id) AS position,
                           to_jsonb(t)
                           || jsonb_build_object('was', t.was - ARRAY['territory_no', 'version']::text[],
                                                 'profile', t.profile - 'territory_no') AS item
                      FROM person_history t
                     WHERE t.person_id = ANY (:ids)
                    """;
            case IDENTIFIER_HISTORY -> """
                    SELECT row_number() OVER (ORDER BY t.superseded_at, t.person_id, t.kind, t.position) AS position,
                           to_jsonb(t) AS item
                      FROM person_identifier_history t
                     WHERE t.person_id = ANY (:ids)
                    """;
            case HOUSEHOLD_HISTORY -> """
                    SELECT row_number() OVER (ORDER BY t.superseded_at, t.household_id) AS position,
                           to_jsonb(t)
                           || jsonb_build_object('was', t.was - ARRAY['territory_no', 'version']::text[],
                                                 'profile', t.profile - 'territory_no') AS item
                      FROM household_history t
                     WHERE t.household_id = ANY (:households)
                    """;
            case STATEMENTS -> """
                    SELECT row_number() OVER (ORDER BY t.recorded_at, t.id) AS position,
                           to_jsonb(t) - ARRAY['territory_no', 'details']::text[] AS item
                      FROM source_record t
                     WHERE t.id = ANY (:statements)
                    """;
            case PARTNER_REFERENCES -> """
                    SELECT row_number() OVER () AS position,
                           to_jsonb(t) - ARRAY['territory_no', 'row_hash']::text[] AS item
                      FROM partner_person t
                     WHERE t.person_id = ANY (:ids)
                    """;
            case REVIEWS -> """
                    SELECT row_number() OVER (ORDER BY t.id) AS position,
                           to_jsonb(t) - ARRAY['territory_no', 'version']::text[] AS item
                      FROM review t
                     WHERE t.person_id = ANY (:ids)
                    """;
            case IDENTITY_EVENTS -> """
                    SELECT t.seq AS position,
                           to_jsonb(t) - ARRAY['territory_no', 'before', 'after', 'seq']::text[] AS item
                      FROM identity_event t
                     WHERE t.persons && :ids
                    """;
            case EVENTS_TOLD -> """
                    SELECT t.position,
                           to_jsonb(t) - ARRAY['position', 'traceparent']::text[] AS item
                      FROM event_log t
                     WHERE t.topic = 'socle.registry.person.v1'
                       AND t.aggregate_id = ANY (:id_texts)
                    """;
            case ACCESS -> """
                    SELECT t.seq AS position,
                           to_jsonb(t) - ARRAY['seq', 'object_ids', 'trace_id']::text[] AS item
                      FROM audit_entry t
                     WHERE t.object_ids && :object_ids
                    """;
        };
    }
}
