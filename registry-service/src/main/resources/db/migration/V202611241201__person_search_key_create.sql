-- Persons are found by how their names sound: by equality only, which row-level security keeps on its index.
CREATE TABLE person_search_key (
    key          bigint   NOT NULL,
    territory_no integer  NOT NULL,
    birth_year   smallint NOT NULL,
    person_id    uuid     NOT NULL,
    CONSTRAINT pk_person_search_key PRIMARY KEY (person_id, key)
);
-- All a search asks for: no row of the table itself is read. Without a year PostgreSQL skips from year to year, of which
-- there are a hundred; with one it goes straight to it, wherever in the country.
CREATE INDEX ix_person_search_key_key ON person_search_key (key, birth_year, territory_no, person_id);
ALTER TABLE person_search_key ENABLE ROW LEVEL SECURITY;
ALTER TABLE person_search_key FORCE ROW LEVEL SECURITY;
CREATE POLICY person_search_key_in_scope ON person_search_key
    USING (territory_no BETWEEN (SELECT nullif(current_setting('app.lo', true), '')::int)
                            AND (SELECT nullif(current_setting('app.hi', true), '')::int));
COMMENT ON TABLE person_search_key IS 'Hashes of the sounds of names under which standing persons are searched; some three a person';
COMMENT ON COLUMN person_search_key.key IS 'Personal data: hash of one name, or of a given and a family name together';
COMMENT ON COLUMN person_search_key.birth_year IS 'Personal data: 0 when not told';
