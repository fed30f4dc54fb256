-- Definitions of children's deprivation as data: age bands, dimensions, indicators, cutoff. A change is a new version.
CREATE TABLE deprivation_definition (
    id         uuid        NOT NULL,
    code       text        NOT NULL,
    version    integer     NOT NULL,
    name       text        NOT NULL,
    definition jsonb       NOT NULL,
    created_at timestamptz NOT NULL,
    created_by text        NOT NULL,
    CONSTRAINT pk_deprivation_definition PRIMARY KEY (id),
    CONSTRAINT uq_deprivation_definition_code_version UNIQUE (code, version)
);
COMMENT ON TABLE deprivation_definition IS 'Versions of definitions of deprivation, never changed; reference data, seen everywhere';
