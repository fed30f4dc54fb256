-- Every social number ever given out. Rows are never deleted, so that no number is given twice.
CREATE TABLE social_number (
    number       text        NOT NULL,
    person_id    uuid        NOT NULL,
    territory_no integer     NOT NULL,
    issued_at    timestamptz NOT NULL,
    CONSTRAINT pk_social_number PRIMARY KEY (number),
    CONSTRAINT ck_social_number_shape CHECK (number ~ '^[2-9][0-9]{11}$')
);
CREATE UNIQUE INDEX uq_social_number_person_id ON social_number (person_id);
ALTER TABLE social_number ENABLE ROW LEVEL SECURITY;
ALTER TABLE social_number FORCE ROW LEVEL SECURITY;
CREATE POLICY social_number_in_scope ON social_number
    USING (territory_no BETWEEN nullif(current_setting('app.lo', true), '')::int
                            AND nullif(current_setting('app.hi', true), '')::int);
COMMENT ON TABLE social_number IS 'The number a person keeps for life; also of persons later merged, never reused';
COMMENT ON COLUMN social_number.number IS 'Personal data';
