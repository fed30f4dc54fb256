-- What the duplicate check compares, in forms computed once when a person is written.
CREATE TABLE dedup_person (
    person_id       uuid    NOT NULL,
    household_id    uuid,
    territory_no    integer NOT NULL,
    head            boolean NOT NULL,
    given           text    NOT NULL,
    family          text    NOT NULL,
    sex             text    NOT NULL,
    birth_from      date,
    birth_precision text,
    phone           text,
    national_ids    text[]  NOT NULL,
    CONSTRAINT pk_dedup_person PRIMARY KEY (person_id)
);
CREATE INDEX ix_dedup_person_household_id ON dedup_person (household_id);
ALTER TABLE dedup_person ENABLE ROW LEVEL SECURITY;
ALTER TABLE dedup_person FORCE ROW LEVEL SECURITY;
CREATE POLICY dedup_person_in_scope ON dedup_person
    USING (territory_no BETWEEN nullif(current_setting('app.lo', true), '')::int
                            AND nullif(current_setting('app.hi', true), '')::int);
CREATE POLICY dedup_person_whole ON dedup_person FOR SELECT TO registry_matcher USING (true);
COMMENT ON TABLE dedup_person IS 'Standard forms of persons that may be matched; merged ones are taken out';
COMMENT ON COLUMN dedup_person.given IS 'Personal data: standard form of the given names';
COMMENT ON COLUMN dedup_person.family IS 'Personal data: standard form of the family name';

CREATE TABLE dedup_key (
    key          bigint  NOT NULL,
    person_id    uuid    NOT NULL,
    territory_no integer NOT NULL
);
CREATE INDEX ix_dedup_key_key ON dedup_key (key) INCLUDE (person_id);
CREATE INDEX ix_dedup_key_person_id ON dedup_key (person_id);
ALTER TABLE dedup_key ENABLE ROW LEVEL SECURITY;
ALTER TABLE dedup_key FORCE ROW LEVEL SECURITY;
CREATE POLICY dedup_key_in_scope ON dedup_key
    USING (territory_no BETWEEN nullif(current_setting('app.lo', true), '')::int
                            AND nullif(current_setting('app.hi', true), '')::int);
CREATE POLICY dedup_key_whole ON dedup_key FOR SELECT TO registry_matcher USING (true);
COMMENT ON TABLE dedup_key IS 'Hashes under which a person is found as a possible duplicate; some 12 a person';
