-- What is asked of few people stands apart, so that the row of a person stays small. Without a row nothing was asked.
CREATE TABLE person_profile (
    person_id            uuid     NOT NULL,
    territory_no         integer  NOT NULL,
    other_names          text,
    original_given_names text,
    original_family_name text,
    birth_place          text,
    nationality          text,
    languages            text[]   NOT NULL,
    vital_status         text,
    marital_status       text,
    refugee_status       text,
    education            text,
    work_status          text,
    work_formality       text,
    rural_worker         boolean,
    contributory_schemes text[]   NOT NULL,
    chronic_illness      boolean,
    seeing               smallint,
    hearing              smallint,
    walking              smallint,
    remembering          smallint,
    self_care            smallint,
    communicating        smallint,
    CONSTRAINT pk_person_profile PRIMARY KEY (person_id),
    CONSTRAINT fk_person_profile_person_id FOREIGN KEY (person_id) REFERENCES person (id),
    CONSTRAINT ck_person_profile_nationality CHECK (nationality ~ '^[A-Z]{2}$'),
    CONSTRAINT ck_person_profile_vital_status CHECK (vital_status IN ('ALIVE', 'DECEASED', 'MISSING', 'UNKNOWN')),
    CONSTRAINT ck_person_profile_work_formality CHECK (work_formality IN ('FORMAL', 'INFORMAL')),
    CONSTRAINT ck_person_profile_degrees CHECK (seeing BETWEEN 1 AND 4 AND hearing BETWEEN 1 AND 4
        AND walking BETWEEN 1 AND 4 AND remembering BETWEEN 1 AND 4
        AND self_care BETWEEN 1 AND 4 AND communicating BETWEEN 1 AND 4)
);
ALTER TABLE person_profile ENABLE ROW LEVEL SECURITY;
ALTER TABLE person_profile FORCE ROW LEVEL SECURITY;
CREATE POLICY person_profile_in_scope ON person_profile
    USING (territory_no BETWEEN nullif(current_setting('app.lo', true), '')::int
                            AND nullif(current_setting('app.hi', true), '')::int);
COMMENT ON TABLE person_profile IS 'Personal data: what a person is called besides, where they come from and how they live';
COMMENT ON COLUMN person_profile.territory_no IS 'Number of the commune, as in person';
COMMENT ON COLUMN person_profile.other_names IS 'Personal data: as written';
COMMENT ON COLUMN person_profile.original_given_names IS 'Personal data: in the script the person writes';
COMMENT ON COLUMN person_profile.original_family_name IS 'Personal data: in the script the person writes';
COMMENT ON COLUMN person_profile.birth_place IS 'Personal data: as written';
COMMENT ON COLUMN person_profile.nationality IS 'Personal data: ISO 3166-1 alpha-2';
COMMENT ON COLUMN person_profile.languages IS 'Personal data: ISO 639-3, the one spoken best first; empty when not asked';
COMMENT ON COLUMN person_profile.vital_status IS 'Personal data';
COMMENT ON COLUMN person_profile.marital_status IS 'Personal data';
COMMENT ON COLUMN person_profile.refugee_status IS 'Personal data';
COMMENT ON COLUMN person_profile.education IS 'Personal data';
COMMENT ON COLUMN person_profile.work_status IS 'Personal data';
COMMENT ON COLUMN person_profile.work_formality IS 'Personal data';
COMMENT ON COLUMN person_profile.rural_worker IS 'Personal data';
COMMENT ON COLUMN person_profile.contributory_schemes IS 'Personal data: branches of social insurance; empty when not asked';
COMMENT ON COLUMN person_profile.chronic_illness IS 'Personal data';
COMMENT ON COLUMN person_profile.seeing IS 'Personal data: degree of difficulty, 1 none to 4 cannot do at all';
COMMENT ON COLUMN person_profile.hearing IS 'Personal data: degree of difficulty';
COMMENT ON COLUMN person_profile.walking IS 'Personal data: degree of difficulty';
COMMENT ON COLUMN person_profile.remembering IS 'Personal data: degree of difficulty';
COMMENT ON COLUMN person_profile.self_care IS 'Personal data: degree of difficulty';
COMMENT ON COLUMN person_profile.communicating IS 'Personal data: degree of difficulty';
