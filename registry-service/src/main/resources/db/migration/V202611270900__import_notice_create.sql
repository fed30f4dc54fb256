-- What a row told that could not be kept, although the row itself had its effect.
CREATE TABLE import_notice (
    import_id   uuid   NOT NULL,
    row_no      bigint NOT NULL,
    column_name text   NOT NULL,
    code        text   NOT NULL,
    CONSTRAINT pk_import_notice PRIMARY KEY (import_id, row_no)
);
COMMENT ON TABLE import_notice IS 'Cells without effect of rows that had theirs, and why; no cell is repeated here';

ALTER TABLE import ADD COLUMN rows_noticed bigint NOT NULL DEFAULT 0;
