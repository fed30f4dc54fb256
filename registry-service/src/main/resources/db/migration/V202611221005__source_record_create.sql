-- What each source said about whom, kept for ever beside the person it was attached to.
CREATE TABLE source_record (
    id           uuid        NOT NULL,
    person_id    uuid        NOT NULL,
    household_id uuid,
    organisation text        NOT NULL,
    source       text        NOT NULL,
    import_id    uuid,
    sealed       bytea       NOT NULL,
    territory_no integer     NOT NULL,
    recorded_at  timestamptz NOT NULL,
    CONSTRAINT pk_source_record PRIMARY KEY (id)
);
CREATE INDEX ix_source_record_person_id ON source_record (person_id);
ALTER TABLE source_record ENABLE ROW LEVEL SECURITY;
ALTER TABLE source_record FORCE ROW LEVEL SECURITY;
CREATE POLICY source_record_in_scope ON source_record
    USING (territory_no BETWEEN nullif(current_setting('app.lo', true), '')::int
                            AND nullif(current_setting('app.hi', true), '')::int);
COMMENT ON TABLE source_record IS 'Statements of sources; only the person they are attached to may change';
COMMENT ON COLUMN source_record.household_id IS 'The household in which the source saw the person';
COMMENT ON COLUMN source_record.sealed IS 'Personal data: the statement as it came, encrypted';

CREATE TABLE partner_person (
    organisation  text    NOT NULL,
    person_ref    text    NOT NULL,
    household_ref text    NOT NULL,
    person_id     uuid    NOT NULL,
    household_id  uuid    NOT NULL,
    founded       boolean NOT NULL,
    row_hash      text    NOT NULL,
    territory_no  integer NOT NULL,
    CONSTRAINT pk_partner_person PRIMARY KEY (organisation, person_ref)
);
CREATE INDEX ix_partner_person_household_ref ON partner_person (organisation, household_ref);
CREATE INDEX ix_partner_person_person_id ON partner_person (person_id);
ALTER TABLE partner_person ENABLE ROW LEVEL SECURITY;
ALTER TABLE partner_person FORCE ROW LEVEL SECURITY;
CREATE POLICY partner_person_in_scope ON partner_person
    USING (territory_no BETWEEN nullif(current_setting('app.lo', true), '')::int
                            AND nullif(current_setting('app.hi', true), '')::int);
COMMENT ON TABLE partner_person IS 'A partner''s own references, so that a row pushed again is known again';
COMMENT ON COLUMN partner_person.founded IS 'Whether this partner''s row registered the person; a partner linked to another''s person does not correct it';
COMMENT ON COLUMN partner_person.row_hash IS 'Keyed hash of the row last seen, to tell changed rows from unchanged ones';
