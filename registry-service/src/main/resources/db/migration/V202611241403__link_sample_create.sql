-- A part of the automatic links is judged by people, so that their precision is known and not believed.
CREATE TABLE link_sample (
    id                uuid        NOT NULL,
    identity_event_id uuid        NOT NULL,
    source_record_id  uuid        NOT NULL,
    person_id         uuid        NOT NULL,
    model             text        NOT NULL,
    territory_no      integer     NOT NULL,
    linked_at         timestamptz NOT NULL,
    verdict           text,
    reason            text,
    judged_by         text,
    judged_at         timestamptz,
    CONSTRAINT pk_link_sample PRIMARY KEY (id),
    CONSTRAINT fk_link_sample_person_id FOREIGN KEY (person_id) REFERENCES person (id),
    CONSTRAINT ck_link_sample_verdict CHECK (verdict IN ('RIGHT', 'WRONG', 'UNSURE')),
    CONSTRAINT ck_link_sample_judged CHECK ((verdict IS NULL) = (judged_at IS NULL))
);
CREATE INDEX ix_link_sample_open ON link_sample (id) WHERE verdict IS NULL;
ALTER TABLE link_sample ENABLE ROW LEVEL SECURITY;
ALTER TABLE link_sample FORCE ROW LEVEL SECURITY;
CREATE POLICY link_sample_in_scope ON link_sample
    USING (territory_no BETWEEN nullif(current_setting('app.lo', true), '')::int
                            AND nullif(current_setting('app.hi', true), '')::int);
COMMENT ON TABLE link_sample IS 'Automatic links drawn to be judged by a person';
COMMENT ON COLUMN link_sample.reason IS 'Personal data: free text of whoever judged';
