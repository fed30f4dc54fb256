-- By which version of which mapping a list was read: a mapping changes, what it was read with does not.
ALTER TABLE import
    ADD COLUMN mapping_name    text,
    ADD COLUMN mapping_version bigint,
    ADD CONSTRAINT ck_import_mapping CHECK ((mapping_name IS NULL) = (mapping_version IS NULL)),
    ADD CONSTRAINT fk_import_mapping_name FOREIGN KEY (organisation, mapping_name, mapping_version)
        REFERENCES import_mapping (organisation, name, version);
COMMENT ON COLUMN import.mapping_name IS 'Null when the columns were ours, and for lists older than this column';
