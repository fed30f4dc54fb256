-- Persons as registered. Names are kept as they were written; identity numbers and telephones live sealed elsewhere.
CREATE TABLE person (
    id              uuid        NOT NULL,
    household_id    uuid,
    territory_no    integer     NOT NULL,
    commune_code    text        NOT NULL,
    relationship    text,
    given_names     text        NOT NULL,
    family_name     text        NOT NULL,
    sex             text        NOT NULL,
    birth_from      date,
    birth_precision text,
    disabilities    text[]      NOT NULL DEFAULT '{}',
    pregnant        boolean,
    attends_school  boolean,
    occupation      text,
    consented_on    date,
    status          text        NOT NULL,
    merged_into     uuid,
    registered_at   timestamptz NOT NULL,
    changed_at      timestamptz NOT NULL,
    version         bigint      NOT NULL DEFAULT 1,
    CONSTRAINT pk_person PRIMARY KEY (id),
    CONSTRAINT fk_person_household_id FOREIGN KEY (household_id) REFERENCES household (id),
    CONSTRAINT ck_person_sex CHECK (sex IN ('FEMALE', 'MALE')),
    CONSTRAINT ck_person_status CHECK (status IN ('ACTIVE', 'IN_REVIEW', 'MERGED')),
    CONSTRAINT ck_person_merged_into CHECK ((merged_into IS NOT NULL) = (status = 'MERGED')),
    CONSTRAINT ck_person_birth CHECK ((birth_from IS NULL) = (birth_precision IS NULL)),
    CONSTRAINT ck_person_relationship CHECK ((household_id IS NULL) = (relationship IS NULL))
);
CREATE INDEX ix_person_household_id ON person (household_id);
CREATE INDEX ix_person_territory_no ON person (territory_no, id);
ALTER TABLE person ENABLE ROW LEVEL SECURITY;
ALTER TABLE person FORCE ROW LEVEL SECURITY;
CREATE POLICY person_in_scope ON person
    USING (territory_no BETWEEN nullif(current_setting('app.lo', true), '')::int
                            AND nullif(current_setting('app.hi', true), '')::int);
COMMENT ON TABLE person IS 'Persons; IN_REVIEW until a reviewer has decided whether somebody is registered already';
COMMENT ON COLUMN person.given_names IS 'Personal data: as written';
COMMENT ON COLUMN person.family_name IS 'Personal data: as written';
COMMENT ON COLUMN person.birth_from IS 'Personal data: first day the birth can have been, see birth_precision';
COMMENT ON COLUMN person.disabilities IS 'Personal data: Washington Group domains';
COMMENT ON COLUMN person.pregnant IS 'Personal data';
COMMENT ON COLUMN person.territory_no IS 'Number of the commune, kept also by a person in no household';
