-- A row bound to an area, as those of real services are.
CREATE TABLE note (
    id           uuid    NOT NULL,
    territory_no integer NOT NULL,
    text         text    NOT NULL,
    CONSTRAINT pk_note PRIMARY KEY (id)
);
ALTER TABLE note ENABLE ROW LEVEL SECURITY;
ALTER TABLE note FORCE ROW LEVEL SECURITY;
CREATE POLICY note_in_scope ON note
    USING (territory_no BETWEEN nullif(current_setting('app.lo', true), '')::int
                            AND nullif(current_setting('app.hi', true), '')::int);
COMMENT ON TABLE note IS 'Rows under row-level security in the test service';
INSERT INTO territory (code, parent_code, level, name, lo, hi)
VALUES ('SN', NULL, 'COUNTRY', 'Sénégal', 0, 999),
       ('SN-DK', 'SN', 'REGION', 'Dakar', 100, 199),
       ('SN-DK-01', 'SN-DK', 'DEPARTMENT', 'Dakar', 110, 119),
       ('SN-TH', 'SN', 'REGION', 'Thiès', 200, 299);
