-- Wishes to change what is registered, from the proposal to what came of it.
CREATE TABLE change_request (
    id           uuid        NOT NULL,
    kind         text        NOT NULL,
    person_id    uuid,
    household_id uuid,
    territory_no integer     NOT NULL,
    state        text        NOT NULL,
    sealed       bytea       NOT NULL,
    effective_on date        NOT NULL,
    quorum       integer     NOT NULL,
    proposed_by  text        NOT NULL,
    organisation text        NOT NULL,
    proposed_at  timestamptz NOT NULL,
    ended_by     text,
    ended_at     timestamptz,
    note         bytea,
    conflicts    text[]      NOT NULL DEFAULT '{}',
    CONSTRAINT pk_change_request PRIMARY KEY (id),
    CONSTRAINT fk_change_request_person_id FOREIGN KEY (person_id) REFERENCES person (id),
    CONSTRAINT fk_change_request_household_id FOREIGN KEY (household_id) REFERENCES household (id),
    CONSTRAINT fk_change_request_kind FOREIGN KEY (kind) REFERENCES change_policy (kind),
    CONSTRAINT ck_change_request_subject CHECK (num_nonnulls(person_id, household_id) = 1),
    CONSTRAINT ck_change_request_state CHECK (state IN ('PROPOSED', 'REFUSED', 'APPLIED', 'WITHDRAWN', 'CONFLICTED')),
    CONSTRAINT ck_change_request_ended CHECK ((ended_at IS NULL) = (state = 'PROPOSED'))
);
CREATE INDEX ix_change_request_state ON change_request (state, id);
CREATE INDEX ix_change_request_person_id ON change_request (person_id);
CREATE INDEX ix_change_request_household_id ON change_request (household_id);
ALTER TABLE change_request ENABLE ROW LEVEL SECURITY;
ALTER TABLE change_request FORCE ROW LEVEL SECURITY;
CREATE POLICY change_request_in_scope ON change_request
    USING (territory_no BETWEEN nullif(current_setting('app.lo', true), '')::int
                            AND nullif(current_setting('app.hi', true), '')::int);
COMMENT ON TABLE change_request IS 'Proposed changes of persons and households; never deleted';
COMMENT ON COLUMN change_request.territory_no IS 'Number of the commune in which the subject lived when it was proposed';
COMMENT ON COLUMN change_request.sealed IS 'Personal data: what is asked and why, encrypted';
COMMENT ON COLUMN change_request.quorum IS 'How many approvals it needed when it was proposed';
COMMENT ON COLUMN change_request.note IS 'Personal data: why it was refused, encrypted';
COMMENT ON COLUMN change_request.conflicts IS 'Names of the fields that had changed meanwhile; no values';

CREATE TABLE change_approval (
    request_id   uuid        NOT NULL,
    approver     text        NOT NULL,
    territory_no integer     NOT NULL,
    approved_at  timestamptz NOT NULL,
    CONSTRAINT pk_change_approval PRIMARY KEY (request_id, approver),
    CONSTRAINT fk_change_approval_request_id FOREIGN KEY (request_id) REFERENCES change_request (id)
);
ALTER TABLE change_approval ENABLE ROW LEVEL SECURITY;
ALTER TABLE change_approval FORCE ROW LEVEL SECURITY;
CREATE POLICY change_approval_in_scope ON change_approval
    USING (territory_no BETWEEN nullif(current_setting('app.lo', true), '')::int
                            AND nullif(current_setting('app.hi', true), '')::int);
COMMENT ON TABLE change_approval IS 'Who agreed to a change, each person once';
