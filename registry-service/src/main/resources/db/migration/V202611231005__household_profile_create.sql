-- What is asked of few households stands apart, so that the row of a household stays small. Without a row nothing was asked.
CREATE TABLE household_profile (
    household_id           uuid         NOT NULL,
    territory_no           integer      NOT NULL,
    kind                   text,
    wall                   text,
    floor                  text,
    sanitation             text,
    lighting               text,
    cooking_fuel           text,
    village                text,
    landmark               text,
    latitude               double precision,
    longitude              double precision,
    food_consumption_score numeric(4, 1),
    coping_index           smallint,
    shocks                 text[]       NOT NULL,
    CONSTRAINT pk_household_profile PRIMARY KEY (household_id),
    CONSTRAINT fk_household_profile_household_id FOREIGN KEY (household_id) REFERENCES household (id),
    CONSTRAINT ck_household_profile_kind
        CHECK (kind IN ('PRIVATE', 'HOMELESS', 'NOMADIC', 'INSTITUTION', 'UNACCOMPANIED_CHILDREN')),
    CONSTRAINT ck_household_profile_point CHECK ((latitude IS NULL) = (longitude IS NULL)
        AND latitude BETWEEN -90 AND 90 AND longitude BETWEEN -180 AND 180),
    CONSTRAINT ck_household_profile_food CHECK (food_consumption_score BETWEEN 0 AND 112),
    CONSTRAINT ck_household_profile_coping CHECK (coping_index BETWEEN 0 AND 56)
);
ALTER TABLE household_profile ENABLE ROW LEVEL SECURITY;
ALTER TABLE household_profile FORCE ROW LEVEL SECURITY;
CREATE POLICY household_profile_in_scope ON household_profile
    USING (territory_no BETWEEN nullif(current_setting('app.lo', true), '')::int
                            AND nullif(current_setting('app.hi', true), '')::int);
COMMENT ON TABLE household_profile IS 'Personal data: kind, dwelling, address and hardship of a household';
COMMENT ON COLUMN household_profile.territory_no IS 'Number of the commune, as in household';
COMMENT ON COLUMN household_profile.kind IS 'Personal data: null is an ordinary household';
COMMENT ON COLUMN household_profile.wall IS 'Personal data';
COMMENT ON COLUMN household_profile.floor IS 'Personal data';
COMMENT ON COLUMN household_profile.sanitation IS 'Personal data';
COMMENT ON COLUMN household_profile.lighting IS 'Personal data';
COMMENT ON COLUMN household_profile.cooking_fuel IS 'Personal data';
COMMENT ON COLUMN household_profile.village IS 'Personal data: village or quarter as written';
COMMENT ON COLUMN household_profile.landmark IS 'Personal data: as written';
COMMENT ON COLUMN household_profile.latitude IS 'Personal data: degrees of WGS 84, north is positive';
COMMENT ON COLUMN household_profile.longitude IS 'Personal data: degrees of WGS 84, east is positive';
COMMENT ON COLUMN household_profile.food_consumption_score IS 'Personal data: 0 to 112';
COMMENT ON COLUMN household_profile.coping_index IS 'Personal data: reduced coping strategies index, 0 to 56';
COMMENT ON COLUMN household_profile.shocks IS 'Personal data: of the last twelve months; empty when not asked';
