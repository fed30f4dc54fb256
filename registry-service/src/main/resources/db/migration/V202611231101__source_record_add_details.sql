-- A statement becomes final: it keeps in the register's own form what it said, who wrote it down, and to whom it was first attached.
SELECT set_config('app.lo', '0', true), set_config('app.hi', '2147483647', true);

ALTER TABLE source_record
    ADD COLUMN founded     boolean NOT NULL DEFAULT true,
    ADD COLUMN recorded_by text,
    ADD COLUMN details     bytea;

-- Until now only partners' references told which statements registered a person: those of whoever spoke first.
UPDATE source_record s
   SET founded = false
 WHERE s.organisation <> (SELECT first.organisation
                            FROM source_record first
                           WHERE first.person_id = s.person_id
                           ORDER BY first.recorded_at, first.id
                           LIMIT 1);

ALTER TABLE source_record ALTER COLUMN founded DROP DEFAULT;

COMMENT ON TABLE source_record IS 'Statements of sources, never changed; whose they are now follows from identity_event';
COMMENT ON COLUMN source_record.person_id IS 'The person it was first attached to';
COMMENT ON COLUMN source_record.founded IS 'Whether it registered that person, or corrects what registered them; another source''s statement corrects nothing';
COMMENT ON COLUMN source_record.recorded_by IS 'Subject of who sent it; null for statements older than this column';
COMMENT ON COLUMN source_record.details IS 'Personal data: what it said in the register''s own form, encrypted; null until needed for statements older than this column';
