-- Answers of POSTs that already acted, so that a retry acts no second time.
CREATE TABLE idempotency_key (
    owner        text        NOT NULL,
    key_hash     bytea       NOT NULL,
    request_hash bytea       NOT NULL,
    status       integer     NOT NULL,
    headers      jsonb       NOT NULL,
    body         bytea,
    created_at   timestamptz NOT NULL,
    CONSTRAINT pk_idempotency_key PRIMARY KEY (owner, key_hash)
);
CREATE INDEX ix_idempotency_key_created_at ON idempotency_key (created_at);
COMMENT ON TABLE idempotency_key IS 'One row per answered POST, kept 24 hours';
COMMENT ON COLUMN idempotency_key.body IS 'Personal data: the stored answer, encrypted with a key that only the holder of the Idempotency-Key can derive';
