-- The tree of areas, so that every service can cut its rows by territory without asking another one.
CREATE TABLE territory (
    code        text    NOT NULL,
    parent_code text,
    level       text    NOT NULL,
    name        text    NOT NULL,
    lo          integer NOT NULL,
    hi          integer NOT NULL,
    CONSTRAINT pk_territory PRIMARY KEY (code),
    CONSTRAINT uq_territory_lo_level UNIQUE (lo, level),
    CONSTRAINT ck_territory_interval CHECK (0 <= lo AND lo <= hi),
    CONSTRAINT ck_territory_level CHECK (level IN ('COUNTRY', 'REGION', 'DEPARTMENT', 'COMMUNE', 'VILLAGE'))
);
CREATE INDEX ix_territory_parent_code ON territory (parent_code);
COMMENT ON TABLE territory IS 'Areas as nested intervals; lo is the area''s own number and never changes once given';
