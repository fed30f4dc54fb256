-- After how many months a household is to be asked again, by kind, category and area, as data. Every version is kept.
CREATE TABLE recertification_rule_set (
    version    integer     NOT NULL,
    created_at timestamptz NOT NULL,
    created_by text        NOT NULL,
    CONSTRAINT pk_recertification_rule_set PRIMARY KEY (version)
);
COMMENT ON TABLE recertification_rule_set IS 'The newest version is in force; reference data';

CREATE TABLE recertification_rule (
    version        integer  NOT NULL,
    position       smallint NOT NULL,
    household_kind text,
    category       text,
    territory_code text,
    months         smallint NOT NULL,
    CONSTRAINT pk_recertification_rule PRIMARY KEY (version, position),
    CONSTRAINT fk_recertification_rule_version FOREIGN KEY (version) REFERENCES recertification_rule_set (version),
    CONSTRAINT fk_recertification_rule_territory_code FOREIGN KEY (territory_code) REFERENCES territory (code),
    CONSTRAINT ck_recertification_rule_kind
        CHECK (household_kind IN ('PRIVATE', 'HOMELESS', 'NOMADIC', 'INSTITUTION', 'UNACCOMPANIED_CHILDREN')),
    CONSTRAINT ck_recertification_rule_category CHECK (category IN ('EXTREMELY_POOR', 'POOR', 'VULNERABLE', 'NOT_POOR')),
    CONSTRAINT ck_recertification_rule_months CHECK (months BETWEEN 1 AND 120)
);
COMMENT ON TABLE recertification_rule IS
    'A term for the households it names; null names all. Of several that fit, the shortest counts; without any, a setting';
