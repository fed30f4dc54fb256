-- Who withdraws is forgotten. That it was done, on what ground and by whom is kept; who it was is not.
CREATE TABLE erasure (
    id           uuid        NOT NULL,
    person_id    uuid        NOT NULL,
    territory_no integer     NOT NULL,
    ground       text        NOT NULL,
    requested_by text        NOT NULL,
    requested_at timestamptz NOT NULL,
    approved_by  text,
    approved_at  timestamptz,
    CONSTRAINT pk_erasure PRIMARY KEY (id),
    CONSTRAINT fk_erasure_person_id FOREIGN KEY (person_id) REFERENCES person (id),
    CONSTRAINT ck_erasure_approved CHECK ((approved_by IS NULL) = (approved_at IS NULL)),
    CONSTRAINT ck_erasure_other CHECK (approved_by <> requested_by)
);
CREATE UNIQUE INDEX uq_erasure_person_id ON erasure (person_id);
ALTER TABLE erasure ENABLE ROW LEVEL SECURITY;
ALTER TABLE erasure FORCE ROW LEVEL SECURITY;
CREATE POLICY erasure_in_scope ON erasure
    USING (territory_no BETWEEN nullif(current_setting('app.lo', true), '')::int
                            AND nullif(current_setting('app.hi', true), '')::int);
COMMENT ON TABLE erasure IS 'Requests to be forgotten; approved_at is the moment it was done. Two officers, held by a constraint';

-- The application role cannot delete what was said. This is the one door, and it opens only for an approved erasure.
CREATE FUNCTION erase_statements(erased uuid, persons uuid[], statements uuid[]) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp
AS $$
BEGIN
    IF NOT EXISTS (SELECT 1 FROM erasure e WHERE e.person_id = erased AND e.approved_at IS NOT NULL) THEN
        RAISE EXCEPTION 'no approved erasure';
    END IF;
    DELETE FROM source_record s WHERE s.id = ANY (statements);
    DELETE FROM review_note n WHERE n.person_id = ANY (erase_statements.persons);
    UPDATE identity_event i SET note = NULL, evidence = NULL WHERE i.persons && erase_statements.persons;
END
$$;
COMMENT ON FUNCTION erase_statements(uuid, uuid[], uuid[]) IS
    'Deletes what was said of an erased person, within the territory of the caller, and what reviewers wrote';
REVOKE ALL ON FUNCTION erase_statements(uuid, uuid[], uuid[]) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION erase_statements(uuid, uuid[], uuid[]) TO ${app_user};
