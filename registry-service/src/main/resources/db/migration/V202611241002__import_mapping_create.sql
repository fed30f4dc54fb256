-- How the columns and codes of a partner's lists become ours; every version is kept, since lists were read by it.
CREATE TABLE import_mapping (
    organisation text        NOT NULL,
    name         text        NOT NULL,
    version      bigint      NOT NULL,
    columns      jsonb       NOT NULL,
    cell_values  jsonb       NOT NULL,
    changed_at   timestamptz NOT NULL,
    CONSTRAINT pk_import_mapping PRIMARY KEY (organisation, name, version)
);
COMMENT ON TABLE import_mapping IS 'Which columns of an organisation''s lists are which of ours; no cells of persons';
