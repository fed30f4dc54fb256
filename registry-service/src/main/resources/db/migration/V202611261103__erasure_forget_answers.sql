-- Who is forgotten is forgotten in the past of answers as well, with households in which nobody else ever lived.
CREATE OR REPLACE FUNCTION erase_statements(erased uuid, persons uuid[], statements uuid[]) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp
AS $$
DECLARE
    homes uuid[];
BEGIN
    IF NOT EXISTS (SELECT 1 FROM erasure e WHERE e.person_id = erased AND e.approved_at IS NOT NULL) THEN
        RAISE EXCEPTION 'no approved erasure';
    END IF;
    homes := ARRAY(SELECT lived.household_id
                     FROM (SELECT s.household_id FROM source_record s WHERE s.person_id = ANY (erase_statements.persons)
                            UNION
                           SELECT h.household_id FROM person_history h WHERE h.person_id = ANY (erase_statements.persons)) lived
                    WHERE NOT EXISTS (SELECT 1
                                        FROM person p
                                       WHERE p.household_id = lived.household_id
                                         AND p.id <> ALL (erase_statements.persons))
                      AND NOT EXISTS (SELECT 1
                                        FROM person_history h
                                       WHERE h.household_id = lived.household_id
                                         AND h.person_id <> ALL (erase_statements.persons)));
    DELETE FROM household_history k WHERE k.household_id = ANY (homes);
    DELETE FROM questionnaire_answer_history a
     WHERE a.person_id = ANY (erase_statements.persons)
        OR a.household_id = ANY (homes);
    DELETE FROM person_history h WHERE h.person_id = ANY (erase_statements.persons);
    DELETE FROM source_record s WHERE s.id = ANY (statements);
    DELETE FROM review_note n WHERE n.person_id = ANY (erase_statements.persons);
    UPDATE identity_event i SET note = NULL, evidence = NULL WHERE i.persons && erase_statements.persons;
END
$$;
