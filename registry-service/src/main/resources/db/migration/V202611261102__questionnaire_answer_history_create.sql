-- Answers are kept as they were when they change. A row says itself since when, so that a first answer leaves nothing behind.
SELECT set_config('app.lo', '0', true), set_config('app.hi', '2147483647', true);

ALTER TABLE questionnaire_answer
    ADD COLUMN written_at timestamptz NOT NULL DEFAULT now(),
    ADD COLUMN written_by text DEFAULT nullif(current_setting('app.subject', true), ''),
    ADD COLUMN cause      jsonb DEFAULT nullif(current_setting('app.cause', true), '')::jsonb;
UPDATE questionnaire_answer SET written_at = answered_at, written_by = NULL, cause = NULL;
COMMENT ON COLUMN questionnaire_answer.written_at IS 'Beginning of the transaction that wrote it; since then it is answered so';
COMMENT ON COLUMN questionnaire_answer.written_by IS 'Subject of who wrote it; null when nobody was named';
COMMENT ON COLUMN questionnaire_answer.cause IS 'The change request, identity event or import behind it; null when it was written directly';

CREATE TABLE questionnaire_answer_history (
    id               uuid        NOT NULL DEFAULT uuidv7(),
    person_id        uuid,
    household_id     uuid,
    questionnaire    text        NOT NULL,
    version          integer     NOT NULL,
    answers          jsonb       NOT NULL,
    sealed           bytea,
    written_at       timestamptz NOT NULL,
    written_by       text,
    cause            jsonb,
    superseded_at    timestamptz NOT NULL,
    superseded_by    text,
    superseded_cause jsonb,
    CONSTRAINT pk_questionnaire_answer_history PRIMARY KEY (id),
    CONSTRAINT fk_questionnaire_answer_history_person_id FOREIGN KEY (person_id) REFERENCES person (id),
    CONSTRAINT fk_questionnaire_answer_history_household_id FOREIGN KEY (household_id) REFERENCES household (id),
    CONSTRAINT ck_questionnaire_answer_history_subject CHECK (num_nonnulls(person_id, household_id) = 1)
);
CREATE INDEX ix_questionnaire_answer_history_person_id
    ON questionnaire_answer_history (person_id) WHERE person_id IS NOT NULL;
CREATE INDEX ix_questionnaire_answer_history_household_id
    ON questionnaire_answer_history (household_id) WHERE household_id IS NOT NULL;
ALTER TABLE questionnaire_answer_history ENABLE ROW LEVEL SECURITY;
ALTER TABLE questionnaire_answer_history FORCE ROW LEVEL SECURITY;
CREATE POLICY questionnaire_answer_history_in_scope ON questionnaire_answer_history
    USING (CASE WHEN person_id IS NULL
                THEN EXISTS (SELECT FROM household h WHERE h.id = household_id)
                ELSE EXISTS (SELECT FROM person p WHERE p.id = person_id) END);
COMMENT ON TABLE questionnaire_answer_history IS
    'Personal data: answers as they were from written_at until superseded_at; written by a trigger alone';
COMMENT ON COLUMN questionnaire_answer_history.answers IS 'Personal data: the fields that are not sensitive';
COMMENT ON COLUMN questionnaire_answer_history.sealed IS 'Personal data: the sensitive fields, encrypted as in questionnaire_answer';
COMMENT ON COLUMN questionnaire_answer_history.superseded_at IS 'Beginning of the transaction that changed the answers';
COMMENT ON COLUMN questionnaire_answer_history.superseded_by IS 'Subject of who changed them; null when nobody was named';
COMMENT ON COLUMN questionnaire_answer_history.superseded_cause IS 'What stood behind the change, as in questionnaire_answer.cause';

-- What the same transaction wrote before was seen by nobody and is no state.
CREATE FUNCTION keep_answers() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp
AS $$
DECLARE
    ended_at     timestamptz := greatest(now(), OLD.written_at + interval '1 microsecond');
    by_whom      text        := nullif(current_setting('app.subject', true), '');
    because      jsonb       := nullif(current_setting('app.cause', true), '')::jsonb;
    seen         boolean;
BEGIN
    SELECT a.xmin <> pg_current_xact_id()::xid INTO seen FROM questionnaire_answer a WHERE a.id = OLD.id;
    IF seen THEN
        INSERT INTO questionnaire_answer_history (person_id, household_id, questionnaire, version, answers, sealed, written_at,
                                                  written_by, cause, superseded_at, superseded_by, superseded_cause)
        VALUES (OLD.person_id, OLD.household_id, OLD.questionnaire, OLD.version, OLD.answers, OLD.sealed, OLD.written_at,
                OLD.written_by, OLD.cause, ended_at, by_whom, because);
    END IF;
    IF TG_OP = 'DELETE' THEN
        RETURN OLD;
    END IF;
    IF seen THEN
        NEW.written_at := ended_at;
        NEW.written_by := by_whom;
        NEW.cause := because;
    END IF;
    RETURN NEW;
END
$$;
COMMENT ON FUNCTION keep_answers() IS 'Trigger: writes answers, as they are, into questionnaire_answer_history';
REVOKE ALL ON FUNCTION keep_answers() FROM PUBLIC;

-- Sealing anew changes nothing that is answered.
CREATE TRIGGER questionnaire_answer_is_kept
    BEFORE DELETE OR UPDATE OF version, answers, answered_at ON questionnaire_answer
    FOR EACH ROW EXECUTE FUNCTION keep_answers();
