-- Runs over a territory with what they froze, so that every published figure can be computed again.
CREATE TABLE deprivation_run (
    id             uuid        NOT NULL,
    operation_id   uuid        NOT NULL,
    definition_id  uuid        NOT NULL,
    territory_code text        NOT NULL,
    territory_no   integer     NOT NULL,
    level          text        NOT NULL,
    as_of          date        NOT NULL,
    state          text        NOT NULL,
    started_at     timestamptz NOT NULL,
    started_by     text        NOT NULL,
    age_unknown    bigint      NOT NULL DEFAULT 0,
    method         text,
    inputs_hash    text,
    result_hash    text,
    result         text,
    completed_at   timestamptz,
    CONSTRAINT pk_deprivation_run PRIMARY KEY (id),
    CONSTRAINT fk_deprivation_run_definition_id FOREIGN KEY (definition_id) REFERENCES deprivation_definition (id),
    CONSTRAINT fk_deprivation_run_territory_code FOREIGN KEY (territory_code) REFERENCES territory (code),
    CONSTRAINT ck_deprivation_run_state CHECK (state IN ('RUNNING', 'COMPLETED', 'CANCELLED')),
    CONSTRAINT ck_deprivation_run_outcome CHECK ((state = 'COMPLETED') = (method IS NOT NULL)
                                             AND num_nonnulls(method, inputs_hash, result_hash, result, completed_at)
                                                 IN (0, 5))
);
CREATE INDEX ix_deprivation_run_territory_no ON deprivation_run (territory_no, id);
ALTER TABLE deprivation_run ENABLE ROW LEVEL SECURITY;
ALTER TABLE deprivation_run FORCE ROW LEVEL SECURITY;
CREATE POLICY deprivation_run_in_scope ON deprivation_run
    USING (territory_no BETWEEN nullif(current_setting('app.lo', true), '')::int
                            AND nullif(current_setting('app.hi', true), '')::int);
COMMENT ON TABLE deprivation_run IS 'Counts of deprived children; the result is canonical text, kept byte by byte';
COMMENT ON COLUMN deprivation_run.territory_no IS 'Number of the area that was counted; invisible outside the caller''s interval';

CREATE TABLE deprivation_profile (
    run_id       uuid    NOT NULL,
    territory_no integer NOT NULL,
    band         text    NOT NULL,
    sex          text    NOT NULL,
    disabled     boolean NOT NULL,
    urban        boolean NOT NULL,
    area         text    NOT NULL,
    answers      text    NOT NULL,
    children     bigint  NOT NULL,
    CONSTRAINT pk_deprivation_profile PRIMARY KEY (run_id, band, sex, disabled, urban, area, answers),
    CONSTRAINT fk_deprivation_profile_run_id FOREIGN KEY (run_id) REFERENCES deprivation_run (id),
    CONSTRAINT ck_deprivation_profile_children CHECK (children > 0)
);
ALTER TABLE deprivation_profile ENABLE ROW LEVEL SECURITY;
ALTER TABLE deprivation_profile FORCE ROW LEVEL SECURITY;
CREATE POLICY deprivation_profile_in_scope ON deprivation_profile
    USING (territory_no BETWEEN nullif(current_setting('app.lo', true), '')::int
                            AND nullif(current_setting('app.hi', true), '')::int);
COMMENT ON TABLE deprivation_profile IS 'What a run knew of children who are all alike, and how many they are; no id leads back to a child';
COMMENT ON COLUMN deprivation_profile.answers IS 'JSON array with the value of each indicator of the band, null where unknown';
COMMENT ON COLUMN deprivation_profile.disabled IS 'Personal data where few children are alike: never published below the least number';
COMMENT ON COLUMN deprivation_profile.territory_no IS 'Number of the area of the run';
