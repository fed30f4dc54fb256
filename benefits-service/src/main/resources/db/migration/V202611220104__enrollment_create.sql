-- Who is enrolled, as enrollment tells it. Kept also while no package is there, so that nobody is forgotten.
CREATE TABLE enrollment (
    enrollment_id    text        NOT NULL,
    programme_id     text        NOT NULL,
    beneficiary_kind text        NOT NULL,
    beneficiary_id   text        NOT NULL,
    household_id     text        NOT NULL,
    commune_code     text        NOT NULL,
    territory_no     integer     NOT NULL,
    household_size   integer     NOT NULL,
    eligible_members integer     NOT NULL,
    enrolled_at      timestamptz NOT NULL,
    exited_at        timestamptz,
    exit_reason      text,
    CONSTRAINT pk_enrollment PRIMARY KEY (enrollment_id),
    CONSTRAINT fk_enrollment_programme_id FOREIGN KEY (programme_id) REFERENCES programme (programme_id),
    CONSTRAINT ck_enrollment_beneficiary_kind CHECK (beneficiary_kind IN ('HOUSEHOLD', 'PERSON'))
);
CREATE INDEX ix_enrollment_active ON enrollment (programme_id, enrollment_id) WHERE exited_at IS NULL;
COMMENT ON TABLE enrollment IS 'Local view of socle.enrollment.enrollment.v1; ids are text as their owner writes them';
COMMENT ON COLUMN enrollment.beneficiary_id IS 'Personal data: id of a person or household';
COMMENT ON COLUMN enrollment.household_id IS 'Personal data: id of a household';

ALTER TABLE enrollment ENABLE ROW LEVEL SECURITY;
ALTER TABLE enrollment FORCE ROW LEVEL SECURITY;
CREATE POLICY enrollment_in_scope ON enrollment
    USING (territory_no BETWEEN nullif(current_setting('app.lo', true), '')::int
                            AND nullif(current_setting('app.hi', true), '')::int);
