-- What reviewers noted who could not tell yet: it changes nobody's identity, so it stands beside the events that do.
SELECT set_config('app.lo', '0', true), set_config('app.hi', '2147483647', true);

CREATE TABLE review_note (
    seq          bigint      NOT NULL GENERATED ALWAYS AS IDENTITY,
    person_id    uuid        NOT NULL,
    note         text        NOT NULL,
    actor        text        NOT NULL,
    territory_no integer     NOT NULL,
    noted_at     timestamptz NOT NULL,
    CONSTRAINT pk_review_note PRIMARY KEY (seq)
);
CREATE INDEX ix_review_note_person_id ON review_note (person_id);
ALTER TABLE review_note ENABLE ROW LEVEL SECURITY;
ALTER TABLE review_note FORCE ROW LEVEL SECURITY;
CREATE POLICY review_note_in_scope ON review_note
    USING (territory_no BETWEEN nullif(current_setting('app.lo', true), '')::int
                            AND nullif(current_setting('app.hi', true), '')::int);
COMMENT ON TABLE review_note IS 'What reviewers said who decided UNSURE; append-only';
COMMENT ON COLUMN review_note.note IS 'Personal data: free text of a reviewer';

INSERT INTO review_note (person_id, note, actor, territory_no, noted_at)
SELECT person_id, coalesce(note, ''), actor, territory_no, happened_at
  FROM identity_event
 WHERE kind = 'UNSURE'
 ORDER BY seq;
