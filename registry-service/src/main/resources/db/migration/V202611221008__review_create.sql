-- Persons who may be registered already, waiting for somebody to look.
CREATE TABLE review (
    id           uuid        NOT NULL,
    person_id    uuid        NOT NULL,
    household_id uuid        NOT NULL,
    territory_no integer     NOT NULL,
    possible     jsonb       NOT NULL,
    points       integer     NOT NULL,
    state        text        NOT NULL,
    decision     text,
    same_as      uuid,
    note         text,
    decided_by   text,
    decided_at   timestamptz,
    raised_at    timestamptz NOT NULL,
    version      bigint      NOT NULL DEFAULT 1,
    CONSTRAINT pk_review PRIMARY KEY (id),
    CONSTRAINT fk_review_person_id FOREIGN KEY (person_id) REFERENCES person (id),
    CONSTRAINT ck_review_state CHECK (state IN ('OPEN', 'DECIDED')),
    CONSTRAINT ck_review_decision CHECK (decision IN ('SAME', 'DIFFERENT', 'UNSURE')),
    CONSTRAINT ck_review_decided CHECK (state = 'OPEN' OR decision IN ('SAME', 'DIFFERENT'))
);
CREATE UNIQUE INDEX uq_review_person_id_open ON review (person_id) WHERE state = 'OPEN';
CREATE INDEX ix_review_state ON review (state, id);
ALTER TABLE review ENABLE ROW LEVEL SECURITY;
ALTER TABLE review FORCE ROW LEVEL SECURITY;
CREATE POLICY review_in_scope ON review
    USING (territory_no BETWEEN nullif(current_setting('app.lo', true), '')::int
                            AND nullif(current_setting('app.hi', true), '')::int);
COMMENT ON TABLE review IS 'Possible duplicates; the person waits as IN_REVIEW, with the day of registration kept';

CREATE TABLE identity_event (
    seq             bigint      NOT NULL GENERATED ALWAYS AS IDENTITY,
    kind            text        NOT NULL,
    person_id       uuid        NOT NULL,
    other_person_id uuid,
    reasons         text[]      NOT NULL,
    note            text,
    actor           text        NOT NULL,
    territory_no    integer     NOT NULL,
    happened_at     timestamptz NOT NULL,
    CONSTRAINT pk_identity_event PRIMARY KEY (seq),
    CONSTRAINT ck_identity_event_kind CHECK (kind IN ('LINKED', 'SAME', 'DIFFERENT', 'UNSURE'))
);
CREATE INDEX ix_identity_event_person_id ON identity_event (person_id);
ALTER TABLE identity_event ENABLE ROW LEVEL SECURITY;
ALTER TABLE identity_event FORCE ROW LEVEL SECURITY;
CREATE POLICY identity_event_in_scope ON identity_event
    USING (territory_no BETWEEN nullif(current_setting('app.lo', true), '')::int
                            AND nullif(current_setting('app.hi', true), '')::int);
COMMENT ON TABLE identity_event IS 'Why records were taken for one person or for two; append-only';
