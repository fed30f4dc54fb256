-- What a changed row of a push overwrote, so that it can be put back when the push is undone.
CREATE TABLE import_changed_row (
    import_id      uuid    NOT NULL,
    person_ref     text    NOT NULL,
    person_id      uuid    NOT NULL,
    household_id   uuid    NOT NULL,
    hash_before    text    NOT NULL,
    person_version bigint  NOT NULL,
    home_changed   boolean NOT NULL,
    sealed         bytea,
    territory_no   integer NOT NULL,
    CONSTRAINT pk_import_changed_row PRIMARY KEY (import_id, person_ref)
);
CREATE INDEX ix_import_changed_row_person_id ON import_changed_row (person_id);
ALTER TABLE import_changed_row ENABLE ROW LEVEL SECURITY;
ALTER TABLE import_changed_row FORCE ROW LEVEL SECURITY;
CREATE POLICY import_changed_row_in_scope ON import_changed_row
    USING (territory_no BETWEEN nullif(current_setting('app.lo', true), '')::int
                            AND nullif(current_setting('app.hi', true), '')::int);
COMMENT ON TABLE import_changed_row IS 'Rows of pushes that said something new of somebody known; new persons have none';
COMMENT ON COLUMN import_changed_row.hash_before IS 'Keyed hash of the row as the partner had sent it before';
COMMENT ON COLUMN import_changed_row.person_version IS 'Version of the person as the row left them; 0 when it corrected nothing of them';
COMMENT ON COLUMN import_changed_row.sealed IS
    'Personal data: details of the person and home of the household before the row, as far as it changed them, encrypted; null when it changed neither';
