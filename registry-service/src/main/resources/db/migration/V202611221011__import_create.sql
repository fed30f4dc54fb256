-- Lists pushed by partners: the rows still to do, and what came of those that were done.
CREATE TABLE import (
    id                  uuid        NOT NULL,
    operation_id        uuid        NOT NULL,
    organisation        text        NOT NULL,
    source              text        NOT NULL,
    reference           text        NOT NULL,
    content_hash        bytea       NOT NULL,
    validate_only       boolean     NOT NULL,
    rows                bigint      NOT NULL,
    households          bigint      NOT NULL DEFAULT 0,
    households_new      bigint      NOT NULL DEFAULT 0,
    households_linked   bigint      NOT NULL DEFAULT 0,
    households_held     bigint      NOT NULL DEFAULT 0,
    persons             bigint      NOT NULL DEFAULT 0,
    persons_new         bigint      NOT NULL DEFAULT 0,
    persons_linked      bigint      NOT NULL DEFAULT 0,
    persons_to_review   bigint      NOT NULL DEFAULT 0,
    persons_updated     bigint      NOT NULL DEFAULT 0,
    persons_unchanged   bigint      NOT NULL DEFAULT 0,
    rows_rejected       bigint      NOT NULL DEFAULT 0,
    header              text[]      NOT NULL,
    received_at         timestamptz NOT NULL,
    finished_at         timestamptz,
    CONSTRAINT pk_import PRIMARY KEY (id)
);
CREATE INDEX ix_import_organisation_reference ON import (organisation, reference);
COMMENT ON TABLE import IS 'One push of a list by a partner, and its counts';

CREATE TABLE import_row (
    import_id     uuid    NOT NULL,
    household_ref text    NOT NULL,
    row_no        bigint  NOT NULL,
    sealed        bytea   NOT NULL
);
CREATE INDEX ix_import_row_import_id_household_ref ON import_row (import_id, household_ref);
COMMENT ON TABLE import_row IS 'Rows still to do; a row is taken out in the transaction that gives it its effect';
COMMENT ON COLUMN import_row.sealed IS 'Personal data: the cells of the row, encrypted';

CREATE TABLE import_rejected_row (
    import_id uuid   NOT NULL,
    row_no    bigint NOT NULL,
    sealed    bytea  NOT NULL,
    faults    jsonb  NOT NULL,
    CONSTRAINT pk_import_rejected_row PRIMARY KEY (import_id, row_no)
);
COMMENT ON TABLE import_rejected_row IS 'Rows without effect and why, until the partner has corrected them';
COMMENT ON COLUMN import_rejected_row.sealed IS 'Personal data: the cells of the row, encrypted';
