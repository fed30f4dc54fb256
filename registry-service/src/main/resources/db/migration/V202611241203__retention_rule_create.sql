-- How long each thing is held is a decision of the data protection officer, so it is data.
CREATE TABLE retention_rule (
    subject    text        NOT NULL,
    keep_days  integer     NOT NULL,
    changed_by text,
    changed_at timestamptz NOT NULL,
    version    bigint      NOT NULL DEFAULT 1,
    CONSTRAINT pk_retention_rule PRIMARY KEY (subject),
    CONSTRAINT ck_retention_rule_keep_days CHECK (keep_days BETWEEN 1 AND 36500)
);
COMMENT ON TABLE retention_rule IS 'Days after which something is deleted or anonymised; what is done is in the code, since it must be tested';
COMMENT ON COLUMN retention_rule.changed_by IS 'Subject of who set it; null for what the platform came with';

INSERT INTO retention_rule (subject, keep_days, changed_at)
VALUES ('IMPORT_ROWS', 30, now()),
       ('REJECTED_ROWS', 90, now()),
       ('REVIEW_EVIDENCE', 730, now()),
       ('OPERATIONS', 365, now()),
       ('IDEMPOTENCY_ANSWERS', 1, now());
