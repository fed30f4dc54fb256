-- Which registered households are in which programme: what enrollment tells, kept so that the register can say who is in none.
CREATE TABLE programme_coverage (
    enrollment_id text        NOT NULL,
    programme_id  text        NOT NULL,
    household_id  uuid        NOT NULL,
    person_id     uuid,
    territory_no  integer     NOT NULL,
    state         text        NOT NULL,
    since         timestamptz,
    until         timestamptz,
    told_at       timestamptz NOT NULL,
    CONSTRAINT pk_programme_coverage PRIMARY KEY (enrollment_id),
    CONSTRAINT ck_programme_coverage_state CHECK (state IN ('WAITLISTED', 'ENROLLED', 'SUSPENDED', 'EXITED')),
    CONSTRAINT ck_programme_coverage_until CHECK ((until IS NOT NULL) = (state = 'EXITED'))
);
CREATE INDEX ix_programme_coverage_household_id ON programme_coverage (household_id);
ALTER TABLE programme_coverage ENABLE ROW LEVEL SECURITY;
ALTER TABLE programme_coverage FORCE ROW LEVEL SECURITY;
CREATE POLICY programme_coverage_in_scope ON programme_coverage
    USING (territory_no BETWEEN nullif(current_setting('app.lo', true), '')::int
                            AND nullif(current_setting('app.hi', true), '')::int);
COMMENT ON TABLE programme_coverage IS 'Enrollments as enrollment tells them, the latest state of each';
COMMENT ON COLUMN programme_coverage.household_id IS 'The household that was enrolled, or that of the person; it may have been merged since';
COMMENT ON COLUMN programme_coverage.person_id IS 'Personal data: who benefits; null for a household';
COMMENT ON COLUMN programme_coverage.since IS 'When it first had a place; null while it only waits';
COMMENT ON COLUMN programme_coverage.territory_no IS 'Number of the commune; rows outside the caller''s interval are invisible';
