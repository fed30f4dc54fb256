-- Somebody may be reached under several telephones; the main one is at position 0.
ALTER TABLE person_identifier
    ADD COLUMN position smallint NOT NULL DEFAULT 0;
ALTER TABLE person_identifier
    DROP CONSTRAINT pk_person_identifier,
    ADD CONSTRAINT pk_person_identifier PRIMARY KEY (person_id, kind, position);
COMMENT ON COLUMN person_identifier.position IS '0 for the main telephone and for every document; further telephones follow';
