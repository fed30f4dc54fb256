-- Who is proposed, waits, has a place, or has left, per programme.
CREATE TABLE enrollment (
    id               uuid             NOT NULL,
    programme_id     uuid             NOT NULL,
    unit             text             NOT NULL,
    beneficiary_id   uuid             NOT NULL,
    household_id     uuid             NOT NULL,
    commune_code     text             NOT NULL,
    territory_no     integer          NOT NULL,
    state            text             NOT NULL,
    state_reason     text,
    position         integer,
    review_reason    text,
    rank             double precision NOT NULL,
    registered_at    timestamptz      NOT NULL,
    household_size   integer          NOT NULL,
    eligible_members integer          NOT NULL,
    state_at         timestamptz      NOT NULL,
    enrolled_at      timestamptz,
    version          bigint           NOT NULL,
    CONSTRAINT pk_enrollment PRIMARY KEY (id),
    CONSTRAINT fk_enrollment_programme_id FOREIGN KEY (programme_id) REFERENCES programme (id),
    CONSTRAINT ck_enrollment_unit CHECK (unit IN ('HOUSEHOLD', 'PERSON')),
    CONSTRAINT ck_enrollment_state CHECK (state IN ('PROPOSED', 'WAITLISTED', 'ENROLLED', 'SUSPENDED', 'EXITED')),
    CONSTRAINT ck_enrollment_state_reason CHECK ((state IN ('WAITLISTED', 'SUSPENDED', 'EXITED')) = (state_reason IS NOT NULL)),
    CONSTRAINT ck_enrollment_enrolled_at CHECK (state NOT IN ('ENROLLED', 'SUSPENDED') OR enrolled_at IS NOT NULL)
);
CREATE UNIQUE INDEX uq_enrollment_live ON enrollment (programme_id, beneficiary_id) WHERE state <> 'EXITED';
CREATE INDEX ix_enrollment_beneficiary_id ON enrollment (beneficiary_id, programme_id);
CREATE INDEX ix_enrollment_household_id ON enrollment (household_id);
CREATE INDEX ix_enrollment_programme_id_state ON enrollment (programme_id, state, id);
CREATE INDEX ix_enrollment_order ON enrollment (programme_id, rank, registered_at, beneficiary_id)
    WHERE state IN ('PROPOSED', 'WAITLISTED');
COMMENT ON TABLE enrollment IS 'At most one live enrollment per programme and beneficiary';
COMMENT ON COLUMN enrollment.rank IS 'Personal data: may be the poverty score';

ALTER TABLE enrollment ENABLE ROW LEVEL SECURITY;
ALTER TABLE enrollment FORCE ROW LEVEL SECURITY;
CREATE POLICY enrollment_in_scope ON enrollment
    USING (territory_no BETWEEN nullif(current_setting('app.lo', true), '')::int
                            AND nullif(current_setting('app.hi', true), '')::int);
