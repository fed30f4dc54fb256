-- A household's row is kept as it was when it changes, with everything beside it; who belonged to it follows from persons.
CREATE TABLE household_history (
    household_id  uuid        NOT NULL,
    superseded_at timestamptz NOT NULL,
    was           jsonb       NOT NULL,
    profile       jsonb,
    caregivers    jsonb,
    superseded_by text,
    cause         jsonb,
    CONSTRAINT pk_household_history PRIMARY KEY (household_id, superseded_at),
    CONSTRAINT fk_household_history_household_id FOREIGN KEY (household_id) REFERENCES household (id)
);
ALTER TABLE household_history ENABLE ROW LEVEL SECURITY;
ALTER TABLE household_history FORCE ROW LEVEL SECURITY;
CREATE POLICY household_history_in_scope ON household_history
    USING (EXISTS (SELECT 1 FROM household h WHERE h.id = household_history.household_id));
COMMENT ON TABLE household_history IS 'Personal data: households as they were until superseded_at; written by triggers alone';
COMMENT ON COLUMN household_history.superseded_at IS 'Beginning of the transaction that changed the household; the state before it ends here';
COMMENT ON COLUMN household_history.was IS 'Personal data: the row of household';
COMMENT ON COLUMN household_history.profile IS 'Personal data: the row of household_profile; null when there was none';
COMMENT ON COLUMN household_history.caregivers IS 'Personal data: who cared for which child, by the child; null when nobody did';
COMMENT ON COLUMN household_history.superseded_by IS 'Subject of who changed it; null when nobody was named';
COMMENT ON COLUMN household_history.cause IS 'The change request, identity event or import behind the change; null when it was made directly';

-- A household that is founded and changed in one transaction leaves a state that ends before it begins; nobody reads it.
CREATE FUNCTION keep_household() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp
AS $$
DECLARE
    changing uuid;
BEGIN
    IF TG_TABLE_NAME = 'household' THEN
        changing := OLD.id;
    ELSIF TG_OP = 'INSERT' THEN
        changing := NEW.household_id;
    ELSE
        changing := OLD.household_id;
    END IF;
    INSERT INTO household_history (household_id, superseded_at, was, profile, caregivers, superseded_by, cause)
    SELECT h.id, greatest(now(), before.ended_at + interval '1 microsecond'), to_jsonb(h), to_jsonb(f),
           (SELECT jsonb_object_agg(c.child_id, c.caregiver_id)
              FROM household_caregiver c
             WHERE c.household_id = h.id),
           nullif(current_setting('app.subject', true), ''), nullif(current_setting('app.cause', true), '')::jsonb
      FROM household h
      LEFT JOIN household_profile f ON f.household_id = h.id
     CROSS JOIN LATERAL (SELECT max(k.superseded_at) AS ended_at,
                                coalesce(bool_or(k.xmin = pg_current_xact_id()::xid AND k.superseded_at >= now()), false)
                                    AS by_us
                           FROM household_history k
                          WHERE k.household_id = h.id) before
     WHERE h.id = changing
       AND NOT before.by_us;
    IF TG_OP = 'DELETE' THEN
        RETURN OLD;
    END IF;
    RETURN NEW;
END
$$;
COMMENT ON FUNCTION keep_household() IS 'Trigger: writes a household, as it is, into household_history';
REVOKE ALL ON FUNCTION keep_household() FROM PUBLIC;

-- Every column but version and changed_at: that members changed, their own rows tell. Whoever adds a column adds it.
CREATE TRIGGER household_is_kept
    BEFORE UPDATE OF id, territory_no, commune_code, urban, roof, water, latrine, electricity, rooms, assets, status,
                     merged_into, registered_at ON household
    FOR EACH ROW EXECUTE FUNCTION keep_household();
CREATE TRIGGER household_profile_is_kept
    BEFORE UPDATE OR DELETE ON household_profile
    FOR EACH ROW EXECUTE FUNCTION keep_household();
-- Caregivers are named after registration, so that their first row changes what was registered.
CREATE TRIGGER household_caregiver_is_kept
    BEFORE INSERT OR UPDATE OR DELETE ON household_caregiver
    FOR EACH ROW EXECUTE FUNCTION keep_household();
