-- What persons and households answer to questionnaires stands apart: without a row nothing was answered.
CREATE TABLE questionnaire_answer (
    id            uuid        NOT NULL,
    person_id     uuid,
    household_id  uuid,
    questionnaire text        NOT NULL,
    version       integer     NOT NULL,
    answers       jsonb       NOT NULL,
    sealed        bytea,
    answered_at   timestamptz NOT NULL,
    CONSTRAINT pk_questionnaire_answer PRIMARY KEY (id),
    CONSTRAINT fk_questionnaire_answer_person_id FOREIGN KEY (person_id) REFERENCES person (id),
    CONSTRAINT fk_questionnaire_answer_household_id FOREIGN KEY (household_id) REFERENCES household (id),
    CONSTRAINT fk_questionnaire_answer_questionnaire
        FOREIGN KEY (questionnaire, version) REFERENCES questionnaire (name, version),
    CONSTRAINT ck_questionnaire_answer_subject CHECK (num_nonnulls(person_id, household_id) = 1)
);
CREATE UNIQUE INDEX uq_questionnaire_answer_person_id
    ON questionnaire_answer (person_id, questionnaire) WHERE person_id IS NOT NULL;
CREATE UNIQUE INDEX uq_questionnaire_answer_household_id
    ON questionnaire_answer (household_id, questionnaire) WHERE household_id IS NOT NULL;
ALTER TABLE questionnaire_answer ENABLE ROW LEVEL SECURITY;
ALTER TABLE questionnaire_answer FORCE ROW LEVEL SECURITY;
-- Whoever sees a person or household sees what they answered: answers need not follow them when they move.
CREATE POLICY questionnaire_answer_in_scope ON questionnaire_answer
    USING (CASE WHEN person_id IS NULL
                THEN EXISTS (SELECT FROM household h WHERE h.id = household_id)
                ELSE EXISTS (SELECT FROM person p WHERE p.id = person_id) END);
COMMENT ON TABLE questionnaire_answer IS 'Personal data: what a person or household answers to a questionnaire, by its fields';
COMMENT ON COLUMN questionnaire_answer.version IS 'The version of the questionnaire the answers were checked against';
COMMENT ON COLUMN questionnaire_answer.answers IS 'Personal data: the fields that are not sensitive';
COMMENT ON COLUMN questionnaire_answer.sealed IS 'Personal data: the sensitive fields as JSON, encrypted; null where there are none';
