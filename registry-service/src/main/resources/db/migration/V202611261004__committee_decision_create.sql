-- What a committee is asked to decide in a session, what it decided, and what is to follow.
CREATE TABLE committee_decision_number (
    committee      text    NOT NULL,
    territory_code text    NOT NULL,
    territory_no   integer NOT NULL,
    year           integer NOT NULL,
    last_number    integer NOT NULL,
    CONSTRAINT pk_committee_decision_number PRIMARY KEY (committee, territory_code, year),
    CONSTRAINT fk_committee_decision_number_territory_code FOREIGN KEY (territory_code) REFERENCES territory (code)
);
ALTER TABLE committee_decision_number ENABLE ROW LEVEL SECURITY;
ALTER TABLE committee_decision_number FORCE ROW LEVEL SECURITY;
CREATE POLICY committee_decision_number_in_scope ON committee_decision_number
    USING (territory_no BETWEEN nullif(current_setting('app.lo', true), '')::int
                            AND nullif(current_setting('app.hi', true), '')::int);
COMMENT ON TABLE committee_decision_number IS 'The last number that a committee gave to a decision in a year';

CREATE TABLE committee_decision (
    id                uuid        NOT NULL,
    session_id        uuid        NOT NULL,
    committee         text        NOT NULL,
    territory_code    text        NOT NULL,
    territory_no      integer     NOT NULL,
    year              integer     NOT NULL,
    number            integer     NOT NULL,
    kind              text        NOT NULL,
    title             text        NOT NULL,
    wording           text        NOT NULL,
    about_territory   text,
    about_programme   text,
    household_id      uuid,
    about_wave_id     uuid,
    follow_up         text,
    organisation_code text,
    due_on            date,
    state             text        NOT NULL,
    votes_for         integer,
    votes_against     integer,
    votes_abstained   integer,
    effective_on      date,
    reason            text,
    decided_at        timestamptz,
    decided_by        text,
    completed_on      date,
    outcome           text,
    completed_by      text,
    version           bigint      NOT NULL,
    created_at        timestamptz NOT NULL,
    created_by        text        NOT NULL,
    CONSTRAINT pk_committee_decision PRIMARY KEY (id),
    CONSTRAINT uq_committee_decision_number UNIQUE (committee, territory_code, year, number),
    CONSTRAINT fk_committee_decision_session_id FOREIGN KEY (session_id) REFERENCES committee_session (id),
    CONSTRAINT fk_committee_decision_territory_code FOREIGN KEY (territory_code) REFERENCES territory (code),
    CONSTRAINT fk_committee_decision_about_territory FOREIGN KEY (about_territory) REFERENCES territory (code),
    CONSTRAINT fk_committee_decision_about_wave_id FOREIGN KEY (about_wave_id) REFERENCES rollout_wave (id),
    CONSTRAINT fk_committee_decision_household_id FOREIGN KEY (household_id) REFERENCES household (id),
    CONSTRAINT fk_committee_decision_organisation_code FOREIGN KEY (organisation_code) REFERENCES organisation (code),
    CONSTRAINT ck_committee_decision_state CHECK (state IN ('PROPOSED', 'ADOPTED', 'REJECTED', 'WITHDRAWN')),
    CONSTRAINT ck_committee_decision_votes CHECK (state NOT IN ('ADOPTED', 'REJECTED')
        OR (votes_for >= 0 AND votes_against >= 0 AND votes_abstained >= 0)),
    CONSTRAINT ck_committee_decision_adopted CHECK (state <> 'ADOPTED' OR effective_on IS NOT NULL),
    CONSTRAINT ck_committee_decision_decided CHECK ((state = 'PROPOSED') = (decided_at IS NULL)
        AND (decided_at IS NULL) = (decided_by IS NULL)),
    CONSTRAINT ck_committee_decision_follow_up CHECK ((follow_up IS NULL) = (organisation_code IS NULL)
        AND (follow_up IS NULL) = (due_on IS NULL) AND (completed_on IS NULL OR due_on IS NOT NULL))
);
CREATE INDEX ix_committee_decision_territory_no ON committee_decision (territory_no, id);
CREATE INDEX ix_committee_decision_session_id ON committee_decision (session_id);
CREATE INDEX ix_committee_decision_household_id ON committee_decision (household_id) WHERE household_id IS NOT NULL;
-- What is to follow and has not come yet.
CREATE INDEX ix_committee_decision_due_on ON committee_decision (due_on)
    WHERE state = 'ADOPTED' AND completed_on IS NULL AND due_on IS NOT NULL;
ALTER TABLE committee_decision ENABLE ROW LEVEL SECURITY;
ALTER TABLE committee_decision FORCE ROW LEVEL SECURITY;
CREATE POLICY committee_decision_in_scope ON committee_decision
    USING (territory_no BETWEEN nullif(current_setting('app.lo', true), '')::int
                            AND nullif(current_setting('app.hi', true), '')::int);
COMMENT ON TABLE committee_decision IS 'Decisions of committees; withdrawn, never deleted';
COMMENT ON COLUMN committee_decision.household_id IS 'Personal data: the household it is about; who may not see that household sees neither it nor title and wording';
COMMENT ON COLUMN committee_decision.title IS 'Personal data where a household is named';
COMMENT ON COLUMN committee_decision.wording IS 'Personal data where a household is named';
COMMENT ON COLUMN committee_decision.follow_up IS 'What is to be done; personal data where a household is named';
COMMENT ON COLUMN committee_decision.outcome IS 'What was done; personal data where a household is named';
COMMENT ON COLUMN committee_decision.reason IS 'Why it was withdrawn; personal data where a household is named';
