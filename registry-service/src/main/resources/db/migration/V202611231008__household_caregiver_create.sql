-- Who cares for a child is often not the head: the child's grant, school and health are asked of that person.
CREATE TABLE household_caregiver (
    child_id     uuid    NOT NULL,
    household_id uuid    NOT NULL,
    caregiver_id uuid    NOT NULL,
    territory_no integer NOT NULL,
    CONSTRAINT pk_household_caregiver PRIMARY KEY (child_id),
    CONSTRAINT fk_household_caregiver_household_id FOREIGN KEY (household_id) REFERENCES household (id),
    CONSTRAINT fk_household_caregiver_child_id FOREIGN KEY (child_id) REFERENCES person (id),
    CONSTRAINT fk_household_caregiver_caregiver_id FOREIGN KEY (caregiver_id) REFERENCES person (id),
    CONSTRAINT ck_household_caregiver_other CHECK (child_id <> caregiver_id)
);
CREATE INDEX ix_household_caregiver_household_id ON household_caregiver (household_id);
ALTER TABLE household_caregiver ENABLE ROW LEVEL SECURITY;
ALTER TABLE household_caregiver FORCE ROW LEVEL SECURITY;
CREATE POLICY household_caregiver_in_scope ON household_caregiver
    USING (territory_no BETWEEN nullif(current_setting('app.lo', true), '')::int
                            AND nullif(current_setting('app.hi', true), '')::int);
COMMENT ON TABLE household_caregiver IS 'Personal data: which member of a household cares for which child';
COMMENT ON COLUMN household_caregiver.territory_no IS 'Number of the commune, as in household';
