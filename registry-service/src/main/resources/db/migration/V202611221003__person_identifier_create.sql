-- Telephones and identity numbers, readable only with the platform's key and findable only by exact value.
CREATE TABLE person_identifier (
    person_id    uuid    NOT NULL,
    kind         text    NOT NULL,
    blind_index  text    NOT NULL,
    sealed       bytea   NOT NULL,
    territory_no integer NOT NULL,
    CONSTRAINT pk_person_identifier PRIMARY KEY (person_id, kind),
    CONSTRAINT fk_person_identifier_person_id FOREIGN KEY (person_id) REFERENCES person (id)
);
CREATE INDEX ix_person_identifier_blind_index ON person_identifier (blind_index, kind);
ALTER TABLE person_identifier ENABLE ROW LEVEL SECURITY;
ALTER TABLE person_identifier FORCE ROW LEVEL SECURITY;
CREATE POLICY person_identifier_in_scope ON person_identifier
    USING (territory_no BETWEEN nullif(current_setting('app.lo', true), '')::int
                            AND nullif(current_setting('app.hi', true), '')::int);
COMMENT ON TABLE person_identifier IS 'One row per telephone or identity number of a person';
COMMENT ON COLUMN person_identifier.kind IS 'PHONE, or the type of the identity number such as NIN';
COMMENT ON COLUMN person_identifier.blind_index IS 'Personal data: keyed hash of the value, for search by equality';
COMMENT ON COLUMN person_identifier.sealed IS 'Personal data: the value, encrypted';
