-- Sounds are computed in Java: persons registered before there was a search get their keys from a job, some hundred at a time.
SELECT set_config('app.lo', '0', true), set_config('app.hi', '2147483647', true);

CREATE TABLE person_search_backlog (
    person_id uuid NOT NULL,
    CONSTRAINT pk_person_search_backlog PRIMARY KEY (person_id)
);
COMMENT ON TABLE person_search_backlog IS 'Persons without search keys; empty once the job has been through';

INSERT INTO person_search_backlog (person_id) SELECT person_id FROM dedup_person;
