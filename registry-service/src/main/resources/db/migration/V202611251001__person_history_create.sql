-- A person's row is kept as it was when it changes, with everything beside it. Nothing is written when a row is inserted.
CREATE TABLE history_start (
    begun_at timestamptz NOT NULL
);
INSERT INTO history_start (begun_at) VALUES (now());
COMMENT ON TABLE history_start IS 'One row: since when superseded rows are kept; what changed before was not';

CREATE TABLE person_history (
    person_id     uuid        NOT NULL,
    superseded_at timestamptz NOT NULL,
    household_id  uuid,
    was           jsonb       NOT NULL,
    profile       jsonb,
    superseded_by text,
    cause         jsonb,
    CONSTRAINT pk_person_history PRIMARY KEY (person_id, superseded_at),
    CONSTRAINT fk_person_history_person_id FOREIGN KEY (person_id) REFERENCES person (id)
);
CREATE INDEX ix_person_history_household_id ON person_history (household_id);
ALTER TABLE person_history ENABLE ROW LEVEL SECURITY;
ALTER TABLE person_history FORCE ROW LEVEL SECURITY;
-- The past follows the person: whoever may see them today sees all of it, and nobody else any of it.
CREATE POLICY person_history_in_scope ON person_history
    USING (EXISTS (SELECT 1 FROM person p WHERE p.id = person_history.person_id));
COMMENT ON TABLE person_history IS 'Personal data: persons as they were until superseded_at; written by triggers alone';
COMMENT ON COLUMN person_history.superseded_at IS 'Beginning of the transaction that changed the person; the state before it ends here';
COMMENT ON COLUMN person_history.household_id IS 'Where the person lived then; null in no household';
COMMENT ON COLUMN person_history.was IS 'Personal data: the row of person';
COMMENT ON COLUMN person_history.profile IS 'Personal data: the row of person_profile; null when there was none';
COMMENT ON COLUMN person_history.superseded_by IS 'Subject of who changed it; null when nobody was named';
COMMENT ON COLUMN person_history.cause IS 'The change request, identity event or import behind the change; null when it was made directly';

CREATE TABLE person_identifier_history (
    person_id     uuid        NOT NULL,
    superseded_at timestamptz NOT NULL,
    kind          text        NOT NULL,
    position      smallint    NOT NULL,
    sealed        bytea       NOT NULL,
    CONSTRAINT pk_person_identifier_history PRIMARY KEY (person_id, superseded_at, kind, position),
    CONSTRAINT fk_person_identifier_history_person_id FOREIGN KEY (person_id, superseded_at)
        REFERENCES person_history (person_id, superseded_at) ON DELETE CASCADE
);
ALTER TABLE person_identifier_history ENABLE ROW LEVEL SECURITY;
ALTER TABLE person_identifier_history FORCE ROW LEVEL SECURITY;
CREATE POLICY person_identifier_history_in_scope ON person_identifier_history
    USING (EXISTS (SELECT 1 FROM person p WHERE p.id = person_identifier_history.person_id));
COMMENT ON TABLE person_identifier_history IS 'Telephones and identity numbers that belonged to a state of person_history';
COMMENT ON COLUMN person_identifier_history.kind IS 'As in person_identifier';
COMMENT ON COLUMN person_identifier_history.sealed IS 'Personal data: the value, encrypted as in person_identifier';

-- Keeps a person whole, before the first change in a transaction. What the same transaction wrote before was seen by nobody.
-- Two transactions may change a person in another order than they began: the later change ends later all the same.
CREATE FUNCTION keep_person() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp
AS $$
DECLARE
    changing uuid;
    ended_at timestamptz;
BEGIN
    IF TG_TABLE_NAME = 'person' THEN
        changing := OLD.id;
    ELSE
        changing := OLD.person_id;
    END IF;
    INSERT INTO person_history (person_id, superseded_at, household_id, was, profile, superseded_by, cause)
    SELECT p.id, greatest(now(), before.ended_at + interval '1 microsecond'), p.household_id, to_jsonb(p), to_jsonb(f),
           nullif(current_setting('app.subject', true), ''), nullif(current_setting('app.cause', true), '')::jsonb
      FROM person p
      LEFT JOIN person_profile f ON f.person_id = p.id
     CROSS JOIN LATERAL (SELECT max(h.superseded_at) AS ended_at,
                                coalesce(bool_or(h.xmin = pg_current_xact_id()::xid AND h.superseded_at >= now()), false)
                                    AS by_us
                           FROM person_history h
                          WHERE h.person_id = p.id) before
     WHERE p.id = changing
       AND p.xmin <> pg_current_xact_id()::xid
       AND NOT before.by_us
 RETURNING superseded_at INTO ended_at;
    IF FOUND THEN
        INSERT INTO person_identifier_history (person_id, superseded_at, kind, position, sealed)
        SELECT i.person_id, ended_at, i.kind, i.position, i.sealed
          FROM person_identifier i
         WHERE i.person_id = changing;
    END IF;
    IF TG_OP = 'DELETE' THEN
        RETURN OLD;
    END IF;
    RETURN NEW;
END
$$;
COMMENT ON FUNCTION keep_person() IS 'Trigger: writes a person, as they are, into person_history';
REVOKE ALL ON FUNCTION keep_person() FROM PUBLIC;

CREATE TRIGGER person_is_kept
    BEFORE UPDATE ON person
    FOR EACH ROW EXECUTE FUNCTION keep_person();
CREATE TRIGGER person_profile_is_kept
    BEFORE UPDATE OR DELETE ON person_profile
    FOR EACH ROW EXECUTE FUNCTION keep_person();
-- Sealing a value anew and letting it move along with its person changes nothing that is registered.
CREATE TRIGGER person_identifier_is_kept
    BEFORE DELETE OR UPDATE OF person_id, kind, position, blind_index ON person_identifier
    FOR EACH ROW EXECUTE FUNCTION keep_person();
