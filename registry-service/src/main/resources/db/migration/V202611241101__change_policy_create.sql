-- Who may propose and who must agree to a change of what is registered: a rule that is data, since each country makes its own.
CREATE TABLE change_policy (
    kind           text        NOT NULL,
    proposer_roles text[]      NOT NULL DEFAULT '{}',
    approver_roles text[]      NOT NULL DEFAULT '{}',
    quorum         integer     NOT NULL,
    changed_by     text,
    changed_at     timestamptz,
    version        bigint      NOT NULL DEFAULT 1,
    CONSTRAINT pk_change_policy PRIMARY KEY (kind),
    CONSTRAINT ck_change_policy_kind CHECK (kind IN (
        'PERSON_CORRECTION', 'HOUSEHOLD_CORRECTION', 'BIRTH', 'DEATH', 'MARRIAGE', 'SEPARATION', 'MOVE', 'ARRIVAL',
        'DEPARTURE', 'HEAD_CHANGE', 'HOUSEHOLD_SPLIT', 'HOUSEHOLD_MERGE', 'INSTITUTION_ENTRY')),
    CONSTRAINT ck_change_policy_quorum CHECK (quorum BETWEEN 0 AND 3)
);
COMMENT ON TABLE change_policy IS 'For each kind of change who proposes, who approves, and how many approvals it needs';
COMMENT ON COLUMN change_policy.proposer_roles IS 'One of these is needed besides registry:changes:propose; empty: none';
COMMENT ON COLUMN change_policy.approver_roles IS 'One of these is needed besides registry:changes:approve; empty: none';
COMMENT ON COLUMN change_policy.quorum IS 'How many others must agree; 0 applies the change at once';
COMMENT ON COLUMN change_policy.changed_by IS 'Subject of who changed it last; null for what every registry begins with';

-- Two households becoming one, and one becoming two, touch what several programmes grant: two others look.
INSERT INTO change_policy (kind, quorum)
VALUES ('PERSON_CORRECTION', 1), ('HOUSEHOLD_CORRECTION', 1), ('BIRTH', 1), ('DEATH', 1), ('MARRIAGE', 1),
       ('SEPARATION', 1), ('MOVE', 1), ('ARRIVAL', 1), ('DEPARTURE', 1), ('HEAD_CHANGE', 1), ('HOUSEHOLD_SPLIT', 2),
       ('HOUSEHOLD_MERGE', 2), ('INSTITUTION_ENTRY', 1);
