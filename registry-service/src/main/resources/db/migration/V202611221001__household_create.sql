-- Households: who lives and eats together, where, and how they are housed.
CREATE TABLE household (
    id            uuid        NOT NULL,
    territory_no  integer     NOT NULL,
    commune_code  text        NOT NULL,
    urban         boolean     NOT NULL,
    roof          text,
    water         text,
    latrine       boolean,
    electricity   boolean,
    rooms         integer,
    assets        text[]      NOT NULL DEFAULT '{}',
    status        text        NOT NULL,
    merged_into   uuid,
    registered_at timestamptz NOT NULL,
    changed_at    timestamptz NOT NULL,
    version       bigint      NOT NULL DEFAULT 1,
    CONSTRAINT pk_household PRIMARY KEY (id),
    CONSTRAINT ck_household_status CHECK (status IN ('ACTIVE', 'IN_REVIEW', 'MERGED')),
    CONSTRAINT ck_household_merged_into CHECK ((merged_into IS NOT NULL) = (status = 'MERGED'))
);
CREATE INDEX ix_household_territory_no ON household (territory_no, id);
ALTER TABLE household ENABLE ROW LEVEL SECURITY;
ALTER TABLE household FORCE ROW LEVEL SECURITY;
CREATE POLICY household_in_scope ON household
    USING (territory_no BETWEEN nullif(current_setting('app.lo', true), '')::int
                            AND nullif(current_setting('app.hi', true), '')::int);
COMMENT ON TABLE household IS 'Who lives and eats together; IN_REVIEW until a reviewer has decided about its head';
COMMENT ON COLUMN household.territory_no IS 'Number of the commune; rows outside the caller''s interval are invisible';
