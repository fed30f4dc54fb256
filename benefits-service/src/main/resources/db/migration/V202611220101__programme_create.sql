-- The programmes as enrollment tells them, so that a package finds its enrollments.
CREATE TABLE programme (
    programme_id text        NOT NULL,
    code         text        NOT NULL,
    unit         text        NOT NULL,
    opened_at    timestamptz NOT NULL,
    closed_at    timestamptz,
    CONSTRAINT pk_programme PRIMARY KEY (programme_id),
    CONSTRAINT uq_programme_code UNIQUE (code),
    CONSTRAINT ck_programme_unit CHECK (unit IN ('HOUSEHOLD', 'PERSON'))
);
COMMENT ON TABLE programme IS 'Local view of socle.enrollment.programme.v1; ids are text as their owner writes them';
