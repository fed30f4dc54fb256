-- From a diary of decisions to the events from which it follows who is who: each names its persons and statements.
SELECT set_config('app.lo', '0', true), set_config('app.hi', '2147483647', true);

ALTER TABLE identity_event DROP CONSTRAINT ck_identity_event_kind;

ALTER TABLE identity_event
    ADD COLUMN id       uuid   NOT NULL DEFAULT gen_random_uuid(),
    ADD COLUMN records  uuid[] NOT NULL DEFAULT '{}',
    ADD COLUMN reverses uuid,
    DROP COLUMN reasons,
    ADD COLUMN evidence jsonb,
    ADD COLUMN before   jsonb,
    ADD COLUMN after    jsonb;

UPDATE identity_event SET kind = 'LINK' WHERE kind = 'LINKED';
UPDATE identity_event SET kind = 'MERGE' WHERE kind = 'SAME';

-- Who was found to be somebody else was told apart from everybody they might have been.
INSERT INTO identity_event (kind, person_id, other_person_id, note, actor, territory_no, happened_at)
SELECT 'NOT_SAME', e.person_id, (candidate ->> 'subject')::uuid, e.note, e.actor, e.territory_no, e.happened_at
  FROM identity_event e
  JOIN review r ON r.person_id = e.person_id AND r.decision = 'DIFFERENT'
 CROSS JOIN LATERAL jsonb_array_elements(r.possible) AS each_possible(candidate)
 WHERE e.kind = 'DIFFERENT'
 ORDER BY e.seq;
DELETE FROM identity_event WHERE kind IN ('DIFFERENT', 'UNSURE');

ALTER TABLE identity_event
    ALTER COLUMN id DROP DEFAULT,
    ALTER COLUMN records DROP DEFAULT,
    ADD COLUMN persons uuid[] NOT NULL
        GENERATED ALWAYS AS (array_remove(ARRAY[person_id, other_person_id], NULL)) STORED,
    ADD CONSTRAINT ck_identity_event_kind
        CHECK (kind IN ('LINK', 'UNLINK', 'MERGE', 'SPLIT', 'UNMERGE', 'NOT_SAME', 'SURVIVOR_SET')),
    ADD CONSTRAINT ck_identity_event_other
        CHECK ((other_person_id IS NOT NULL) OR kind NOT IN ('MERGE', 'SPLIT', 'NOT_SAME')),
    ADD CONSTRAINT ck_identity_event_reverses CHECK ((reverses IS NOT NULL) = (kind = 'UNMERGE'));
DROP INDEX ix_identity_event_person_id;
CREATE UNIQUE INDEX uq_identity_event_id ON identity_event (id);
CREATE UNIQUE INDEX uq_identity_event_reverses ON identity_event (reverses) WHERE reverses IS NOT NULL;
CREATE INDEX ix_identity_event_persons ON identity_event USING gin (persons);

COMMENT ON TABLE identity_event IS 'Every change of who is who, in order; append-only. Membership is what their replay gives';
COMMENT ON COLUMN identity_event.person_id IS 'Whom it is about: who is retired by a MERGE, who is split by a SPLIT';
COMMENT ON COLUMN identity_event.other_person_id IS 'Who stands after a MERGE, who leaves by a SPLIT, who else is meant by a NOT_SAME';
COMMENT ON COLUMN identity_event.records IS 'The statements that are attached, detached or leave';
COMMENT ON COLUMN identity_event.reverses IS 'The event an UNMERGE takes back';
COMMENT ON COLUMN identity_event.note IS 'Personal data: free text, why';
COMMENT ON COLUMN identity_event.evidence IS
    'Levels and weights field by field with the version of the model; null when nothing was compared';
COMMENT ON COLUMN identity_event.before IS 'Statements, persons and households as they were';
COMMENT ON COLUMN identity_event.after IS 'The same as they became';
