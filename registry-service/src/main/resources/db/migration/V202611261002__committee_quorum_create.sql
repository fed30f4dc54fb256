-- How many members of a committee must be present before it decides, from a day on.
CREATE TABLE committee_quorum (
    id             uuid        NOT NULL,
    committee      text        NOT NULL,
    territory_code text        NOT NULL,
    territory_no   integer     NOT NULL,
    percent        integer     NOT NULL,
    at_least       integer     NOT NULL,
    starts_on      date        NOT NULL,
    created_at     timestamptz NOT NULL,
    created_by     text        NOT NULL,
    CONSTRAINT pk_committee_quorum PRIMARY KEY (id),
    CONSTRAINT uq_committee_quorum_starts_on UNIQUE (committee, territory_code, starts_on),
    CONSTRAINT fk_committee_quorum_territory_code FOREIGN KEY (territory_code) REFERENCES territory (code),
    CONSTRAINT ck_committee_quorum_members CHECK (percent BETWEEN 1 AND 100 AND at_least >= 1)
);
CREATE INDEX ix_committee_quorum_territory_no ON committee_quorum (territory_no, id);
ALTER TABLE committee_quorum ENABLE ROW LEVEL SECURITY;
ALTER TABLE committee_quorum FORCE ROW LEVEL SECURITY;
CREATE POLICY committee_quorum_in_scope ON committee_quorum
    USING (territory_no BETWEEN nullif(current_setting('app.lo', true), '')::int
                            AND nullif(current_setting('app.hi', true), '')::int);
COMMENT ON TABLE committee_quorum IS 'Quorums of committees; the latest that has begun counts; append-only';
COMMENT ON COLUMN committee_quorum.percent IS 'Share of the members with a vote, rounded up';
