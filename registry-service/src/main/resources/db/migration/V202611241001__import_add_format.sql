-- Refused rows come back as the list was written; lists received before this were CSV in UTF-8.
ALTER TABLE import
    ADD COLUMN format    text NOT NULL DEFAULT 'CSV',
    ADD COLUMN separator text,
    ADD COLUMN encoding  text,
    ADD CONSTRAINT ck_import_format CHECK (format IN ('CSV', 'XLSX', 'NDJSON', 'JSON'));
ALTER TABLE import ALTER COLUMN format DROP DEFAULT;
