-- Who is withdrawn was registered by mistake: their past goes with them.
CREATE FUNCTION forget_withdrawn(undone uuid, persons uuid[], households uuid[]) RETURNS void
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
END
$$;
COMMENT ON FUNCTION forget_withdrawn(uuid, uuid[], uuid[]) IS
    'Deletes the past of persons and households that the undoing of a push withdraws';
REVOKE ALL ON FUNCTION forget_withdrawn(uuid, uuid[], uuid[]) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION forget_withdrawn(uuid, uuid[], uuid[]) TO ${app_user};
