-- Organisations: ministries, agencies, NGOs, associations and payment providers that take part.
CREATE TABLE organisation (
    id         uuid        NOT NULL,
    code       text        NOT NULL,
    kind       text        NOT NULL,
    name_fr    text        NOT NULL,
    name_en    text        NOT NULL,
    closed_at  timestamptz,
    version    bigint      NOT NULL,
    created_at timestamptz NOT NULL,
    created_by text        NOT NULL,
    CONSTRAINT pk_organisation PRIMARY KEY (id),
    CONSTRAINT uq_organisation_code UNIQUE (code),
    CONSTRAINT ck_organisation_kind CHECK (kind IN ('MINISTRY', 'AGENCY', 'NGO', 'ASSOCIATION', 'PAYMENT_PROVIDER'))
);
COMMENT ON TABLE organisation IS 'Who takes part; closed, never deleted, since rows everywhere carry the code';
