-- What the registry told of households: facts only, nothing that says who lives there.
CREATE TABLE household_view (
    household_id   uuid        NOT NULL,
    commune_code   text        NOT NULL,
    territory_no   integer     NOT NULL,
    urban          boolean     NOT NULL,
    dwelling       jsonb       NOT NULL,
    assets         text[]      NOT NULL,
    score          integer,
    score_category text,
    registered_at  timestamptz NOT NULL,
    CONSTRAINT pk_household_view PRIMARY KEY (household_id),
    CONSTRAINT ck_household_view_score CHECK ((score IS NULL) = (score_category IS NULL))
);
COMMENT ON TABLE household_view IS 'Projection of socle.registry.household.v1; can be dropped and rebuilt from the topic';
COMMENT ON COLUMN household_view.dwelling IS 'Personal data: how the household lives';
COMMENT ON COLUMN household_view.assets IS 'Personal data: what the household owns';
COMMENT ON COLUMN household_view.score IS 'Personal data: poverty score';

CREATE TABLE household_member_view (
    household_id uuid    NOT NULL,
    person_id    uuid    NOT NULL,
    position     integer NOT NULL,
    relationship text    NOT NULL,
    territory_no integer NOT NULL,
    CONSTRAINT pk_household_member_view PRIMARY KEY (household_id, person_id),
    CONSTRAINT fk_household_member_view_household_id FOREIGN KEY (household_id) REFERENCES household_view (household_id)
);
CREATE INDEX ix_household_member_view_person_id ON household_member_view (person_id);
COMMENT ON TABLE household_member_view IS 'Who belongs to which household, in the order of the registry';

ALTER TABLE household_view ENABLE ROW LEVEL SECURITY;
ALTER TABLE household_view FORCE ROW LEVEL SECURITY;
CREATE POLICY household_view_in_scope ON household_view
    USING (territory_no BETWEEN nullif(current_setting('app.lo', true), '')::int
                            AND nullif(current_setting('app.hi', true), '')::int);
ALTER TABLE household_member_view ENABLE ROW LEVEL SECURITY;
ALTER TABLE household_member_view FORCE ROW LEVEL SECURITY;
CREATE POLICY household_member_view_in_scope ON household_member_view
    USING (territory_no BETWEEN nullif(current_setting('app.lo', true), '')::int
                            AND nullif(current_setting('app.hi', true), '')::int);
