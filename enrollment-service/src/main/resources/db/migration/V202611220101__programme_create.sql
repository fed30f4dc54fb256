-- Programmes. Reference data of the whole country, so without row-level security.
CREATE TABLE programme (
    id             uuid        NOT NULL,
    code           text        NOT NULL,
    name_fr        text        NOT NULL,
    name_en        text        NOT NULL,
    unit           text        NOT NULL,
    admission      text        NOT NULL,
    state          text        NOT NULL,
    active_rule    integer,
    admitting      boolean     NOT NULL,
    created_at     timestamptz NOT NULL,
    opened_at      timestamptz,
    closed_at      timestamptz,
    version        bigint      NOT NULL,
    quotas_version bigint      NOT NULL DEFAULT 0,
    CONSTRAINT pk_programme PRIMARY KEY (id),
    CONSTRAINT uq_programme_code UNIQUE (code),
    CONSTRAINT ck_programme_unit CHECK (unit IN ('HOUSEHOLD', 'PERSON')),
    CONSTRAINT ck_programme_admission CHECK (admission IN ('IMMEDIATE', 'ROUNDS')),
    CONSTRAINT ck_programme_state CHECK (state IN ('DRAFT', 'OPEN', 'CLOSED')),
    CONSTRAINT ck_programme_rule CHECK (state = 'DRAFT' OR active_rule IS NOT NULL),
    CONSTRAINT ck_programme_opened_at CHECK (state = 'DRAFT' OR opened_at IS NOT NULL)
);
CREATE INDEX ix_programme_open ON programme (id) WHERE state = 'OPEN';
COMMENT ON TABLE programme IS 'Programmes of social protection; locking a row FOR UPDATE stops all giving of places in it';
