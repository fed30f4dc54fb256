-- Long work that outlives its request, leased by one worker at a time.
CREATE TABLE operation (
    id             uuid        NOT NULL,
    kind           text        NOT NULL,
    state          text        NOT NULL,
    input          jsonb       NOT NULL,
    checkpoint     jsonb,
    total          bigint,
    processed      bigint      NOT NULL DEFAULT 0,
    accepted       bigint      NOT NULL DEFAULT 0,
    rejected       bigint      NOT NULL DEFAULT 0,
    result         jsonb,
    problem_code   text,
    problem_args   jsonb,
    subject        text        NOT NULL,
    client         text        NOT NULL,
    organisation   text,
    territory      text,
    scope_lo       integer,
    scope_hi       integer,
    traceparent    text,
    attempts       integer     NOT NULL DEFAULT 0,
    lease_owner    uuid,
    lease_until    timestamptz,
    created_at     timestamptz NOT NULL,
    started_at     timestamptz,
    finished_at    timestamptz,
    CONSTRAINT pk_operation PRIMARY KEY (id),
    CONSTRAINT ck_operation_state CHECK (state IN ('QUEUED', 'RUNNING', 'CANCELLING', 'SUCCEEDED', 'FAILED', 'CANCELLED'))
);
CREATE INDEX ix_operation_waiting ON operation (created_at) WHERE state IN ('QUEUED', 'RUNNING', 'CANCELLING');
CREATE INDEX ix_operation_subject ON operation (subject, id);
COMMENT ON TABLE operation IS 'Long work: input, progress and result; the worker''s lease lets another replica take over after a crash';
