-- The undoing of a push: who may be asked where it stands, and how much was taken back.
CREATE TABLE import_undo (
    import_id    uuid        NOT NULL,
    operation_id uuid        NOT NULL,
    partial      boolean     NOT NULL,
    households   bigint      NOT NULL DEFAULT 0,
    persons      bigint      NOT NULL DEFAULT 0,
    links        bigint      NOT NULL DEFAULT 0,
    corrections  bigint      NOT NULL DEFAULT 0,
    started_at   timestamptz NOT NULL,
    finished_at  timestamptz,
    CONSTRAINT pk_import_undo PRIMARY KEY (import_id),
    CONSTRAINT fk_import_undo_import_id FOREIGN KEY (import_id) REFERENCES import (id)
);
COMMENT ON TABLE import_undo IS 'Pushes that were undone, wholly or in part; counts of all attempts together';
COMMENT ON COLUMN import_undo.partial IS 'Whether the rest was to be undone although something stood against it';

-- The application role cannot delete what was said. This door opens only for a push that is being undone.
CREATE FUNCTION take_back_statements(undone uuid, statements uuid[]) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp
AS $$
BEGIN
    IF NOT EXISTS (SELECT 1 FROM import_undo u WHERE u.import_id = undone AND u.finished_at IS NULL) THEN
        RAISE EXCEPTION 'the push is not being undone';
    END IF;
    DELETE FROM link_sample l WHERE l.source_record_id = ANY (statements) AND l.verdict IS NULL;
    DELETE FROM source_record s WHERE s.id = ANY (statements) AND s.import_id = undone;
END
$$;
COMMENT ON FUNCTION take_back_statements(uuid, uuid[]) IS
    'Deletes statements of a push that is being undone, within the territory of the caller, and drawn links nobody judged';
REVOKE ALL ON FUNCTION take_back_statements(uuid, uuid[]) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION take_back_statements(uuid, uuid[]) TO ${app_user};
