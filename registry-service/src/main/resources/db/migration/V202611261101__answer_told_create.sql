-- What is answered follows from all that was told, as what is registered of a person does: a merge moves none of it.
SELECT set_config('app.lo', '0', true), set_config('app.hi', '2147483647', true);

ALTER TABLE questionnaire_answer
    ADD COLUMN record_id uuid,
    ADD COLUMN composed  boolean NOT NULL DEFAULT false;
COMMENT ON COLUMN questionnaire_answer.record_id IS 'The statement it came with; null where it came with none';
COMMENT ON COLUMN questionnaire_answer.composed IS 'Follows from answer_told; otherwise the row is itself what was told';

-- Whatever was answered until now came with the registration.
UPDATE questionnaire_answer a
   SET record_id = (SELECT s.id
                      FROM source_record s
                     WHERE s.person_id = a.person_id
                       AND s.founded
                     ORDER BY s.recorded_at, s.id
                     LIMIT 1)
 WHERE a.person_id IS NOT NULL;

CREATE TABLE answer_told (
    id            uuid        NOT NULL,
    person_id     uuid,
    household_id  uuid,
    record_id     uuid,
    questionnaire text        NOT NULL,
    version       integer     NOT NULL,
    answers       jsonb       NOT NULL,
    sealed        bytea,
    withdrawn     text[]      NOT NULL,
    told_at       timestamptz NOT NULL,
    CONSTRAINT pk_answer_told PRIMARY KEY (id),
    CONSTRAINT fk_answer_told_person_id FOREIGN KEY (person_id) REFERENCES person (id),
    CONSTRAINT fk_answer_told_household_id FOREIGN KEY (household_id) REFERENCES household (id),
    CONSTRAINT fk_answer_told_questionnaire
        FOREIGN KEY (questionnaire, version) REFERENCES questionnaire (name, version),
    CONSTRAINT ck_answer_told_subject CHECK (num_nonnulls(person_id, household_id) = 1)
);
CREATE INDEX ix_answer_told_person_id ON answer_told (person_id) WHERE person_id IS NOT NULL;
CREATE INDEX ix_answer_told_household_id ON answer_told (household_id) WHERE household_id IS NOT NULL;
CREATE INDEX ix_answer_told_record_id ON answer_told (record_id) WHERE record_id IS NOT NULL;
ALTER TABLE answer_told ENABLE ROW LEVEL SECURITY;
ALTER TABLE answer_told FORCE ROW LEVEL SECURITY;
-- Seen with whom it was told of, as the answers that follow from it.
CREATE POLICY answer_told_in_scope ON answer_told
    USING (CASE WHEN person_id IS NULL
                THEN EXISTS (SELECT FROM household h WHERE h.id = household_id)
                ELSE EXISTS (SELECT FROM person p WHERE p.id = person_id) END);
COMMENT ON TABLE answer_told IS
    'Personal data: what was answered about a person or household at one time; never changed, but for the key it is sealed with';
COMMENT ON COLUMN answer_told.person_id IS 'Whom it was told of, whoever stands for them now';
COMMENT ON COLUMN answer_told.record_id IS 'The statement it came with, and with which it goes; null where it came with none';
COMMENT ON COLUMN answer_told.answers IS 'Personal data: the fields that are not sensitive';
COMMENT ON COLUMN answer_told.sealed IS 'Personal data: the sensitive fields as JSON, encrypted; null where there are none';
COMMENT ON COLUMN answer_told.withdrawn IS 'Fields whose answer was taken back';
