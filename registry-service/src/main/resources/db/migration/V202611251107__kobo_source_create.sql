-- Forms on servers of KoboToolbox whose submissions an organisation lets the registry fetch.
CREATE TABLE kobo_source (
    organisation         text        NOT NULL,
    name                 text        NOT NULL,
    server               text        NOT NULL,
    asset                text        NOT NULL,
    sealed               bytea       NOT NULL,
    mapping              text,
    every_minutes        integer,
    subject              text        NOT NULL,
    client               text        NOT NULL,
    territory            text,
    last_submission_time text,
    operation_id         uuid,
    next_pull_at         timestamptz,
    changed_at           timestamptz NOT NULL,
    version              bigint      NOT NULL DEFAULT 1,
    CONSTRAINT pk_kobo_source PRIMARY KEY (organisation, name),
    CONSTRAINT ck_kobo_source_every_minutes CHECK (every_minutes BETWEEN 5 AND 10080)
);
COMMENT ON TABLE kobo_source IS 'Where submissions are fetched from, in the name of whoever set it up';
COMMENT ON COLUMN kobo_source.sealed IS 'The token that opens the server, encrypted';
COMMENT ON COLUMN kobo_source.every_minutes IS 'Null when it is fetched only on request';
COMMENT ON COLUMN kobo_source.subject IS 'Who set it up; lists are pushed in this name, within this territory';
COMMENT ON COLUMN kobo_source.last_submission_time IS 'Of the last submission fetched, as the server writes it';

CREATE TABLE kobo_submission (
    organisation text        NOT NULL,
    source       text        NOT NULL,
    uuid         text        NOT NULL,
    taken_at     timestamptz NOT NULL,
    CONSTRAINT pk_kobo_submission PRIMARY KEY (organisation, source, uuid)
);
COMMENT ON TABLE kobo_submission IS 'Submissions that were pushed, so that none is twice; nothing of what they say';
