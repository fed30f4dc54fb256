-- What the registry told of persons: facts only, no names, no numbers, no day of birth.
CREATE TABLE person_view (
    person_id     uuid        NOT NULL,
    commune_code  text        NOT NULL,
    territory_no  integer     NOT NULL,
    facts         jsonb       NOT NULL,
    registered_at timestamptz NOT NULL,
    CONSTRAINT pk_person_view PRIMARY KEY (person_id)
);
COMMENT ON TABLE person_view IS 'Projection of socle.registry.person.v1; can be dropped and rebuilt from the topic';
COMMENT ON COLUMN person_view.facts IS 'Personal data: month of birth, sex, disabilities, pregnancy, school, work';

ALTER TABLE person_view ENABLE ROW LEVEL SECURITY;
ALTER TABLE person_view FORCE ROW LEVEL SECURITY;
CREATE POLICY person_view_in_scope ON person_view
    USING (territory_no BETWEEN nullif(current_setting('app.lo', true), '')::int
                            AND nullif(current_setting('app.hi', true), '')::int);
