-- Who read or changed what. Append-only for the application role.
CREATE TABLE audit_entry (
    seq          bigint      NOT NULL GENERATED ALWAYS AS IDENTITY,
    at           timestamptz NOT NULL,
    subject      text        NOT NULL,
    client       text        NOT NULL,
    organisation text,
    action       text        NOT NULL,
    kind         text        NOT NULL,
    object_ids   text[]      NOT NULL,
    purpose      text,
    trace_id     text,
    CONSTRAINT pk_audit_entry PRIMARY KEY (seq)
);
CREATE INDEX ix_audit_entry_object_ids ON audit_entry USING gin (object_ids);
CREATE INDEX ix_audit_entry_subject ON audit_entry (subject, seq);
COMMENT ON TABLE audit_entry IS 'Reads and changes of personal data, written in the transaction of the reading or the change';
