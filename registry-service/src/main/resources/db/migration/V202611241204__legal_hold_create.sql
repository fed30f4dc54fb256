-- What a court or an open complaint needs is kept, whatever the rules say.
CREATE TABLE legal_hold (
    id           uuid        NOT NULL,
    person_id    uuid        NOT NULL,
    territory_no integer     NOT NULL,
    reason       text        NOT NULL,
    placed_by    text        NOT NULL,
    placed_at    timestamptz NOT NULL,
    released_by  text,
    released_at  timestamptz,
    CONSTRAINT pk_legal_hold PRIMARY KEY (id),
    CONSTRAINT fk_legal_hold_person_id FOREIGN KEY (person_id) REFERENCES person (id),
    CONSTRAINT ck_legal_hold_released CHECK ((released_by IS NULL) = (released_at IS NULL))
);
CREATE INDEX ix_legal_hold_person_id ON legal_hold (person_id);
ALTER TABLE legal_hold ENABLE ROW LEVEL SECURITY;
ALTER TABLE legal_hold FORCE ROW LEVEL SECURITY;
CREATE POLICY legal_hold_in_scope ON legal_hold
    USING (territory_no BETWEEN nullif(current_setting('app.lo', true), '')::int
                            AND nullif(current_setting('app.hi', true), '')::int);
COMMENT ON TABLE legal_hold IS 'Persons of whom nothing is deleted or anonymised until the hold is released';
COMMENT ON COLUMN legal_hold.reason IS 'Personal data: free text, such as the number of a case';
