-- The programmes that an alert may name, as enrollment tells them.
CREATE TABLE programme (
    programme_id text        NOT NULL,
    code         text        NOT NULL,
    opened_at    timestamptz NOT NULL,
    CONSTRAINT pk_programme PRIMARY KEY (programme_id),
    CONSTRAINT uq_programme_code UNIQUE (code)
);
COMMENT ON TABLE programme IS 'Local view of socle.enrollment.programme.v1; closed ones stay, alerts about them still come';
