-- What programmes give. Versions and activations are only ever added, so that every past grant can be explained.
CREATE TABLE benefit_package (
    id             uuid        NOT NULL,
    programme_code text        NOT NULL,
    code           text        NOT NULL,
    cycle_length   text        NOT NULL,
    created_at     timestamptz NOT NULL,
    created_by     text        NOT NULL,
    CONSTRAINT pk_benefit_package PRIMARY KEY (id),
    CONSTRAINT uq_benefit_package_programme_code_code UNIQUE (programme_code, code),
    CONSTRAINT ck_benefit_package_cycle_length CHECK (cycle_length IN ('MONTHLY', 'QUARTERLY', 'ONCE'))
);
COMMENT ON TABLE benefit_package IS 'A package of benefits; it may be defined before its programme is known here';

CREATE TABLE package_version (
    package_id uuid        NOT NULL,
    number     integer     NOT NULL,
    name_fr    text        NOT NULL,
    name_en    text        NOT NULL,
    items      jsonb       NOT NULL,
    written_at timestamptz NOT NULL,
    written_by text        NOT NULL,
    CONSTRAINT pk_package_version PRIMARY KEY (package_id, number),
    CONSTRAINT fk_package_version_package_id FOREIGN KEY (package_id) REFERENCES benefit_package (id),
    CONSTRAINT ck_package_version_number CHECK (number >= 1)
);
COMMENT ON TABLE package_version IS 'Content of a package; append-only';

CREATE TABLE package_activation (
    package_id   uuid        NOT NULL,
    number       integer     NOT NULL,
    activated_at timestamptz NOT NULL,
    activated_by text        NOT NULL,
    CONSTRAINT pk_package_activation PRIMARY KEY (package_id, number),
    CONSTRAINT fk_package_activation_version FOREIGN KEY (package_id, number)
        REFERENCES package_version (package_id, number)
);
COMMENT ON TABLE package_activation IS 'When a version came into force; the highest one is in force; append-only';
