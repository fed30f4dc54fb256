-- The past of what they answered goes with persons and households that are withdrawn.
CREATE OR REPLACE FUNCTION forget_withdrawn(undone uuid, persons uuid[], households uuid[]) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp
AS $$
BEGIN
    IF NOT EXISTS (SELECT 1 FROM import_undo u WHERE u.import_id = undone AND u.finished_at IS NULL) THEN
        RAISE EXCEPTION 'the push is not being undone';
    END IF;
    IF EXISTS (SELECT 1
                 FROM unnest(persons || households) AS gone(id)
                WHERE NOT EXISTS (SELECT 1 FROM withdrawal w WHERE w.id = gone.id AND w.import_id = undone)) THEN
        RAISE EXCEPTION 'not withdrawn with this push';
    END IF;
    DELETE FROM person_history h WHERE h.person_id = ANY (persons);
    DELETE FROM household_history h WHERE h.household_id = ANY (households);
    DELETE FROM questionnaire_answer_history a WHERE a.person_id = ANY (persons) OR a.household_id = ANY (households);
END
$$;
