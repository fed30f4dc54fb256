-- A country's own questions are data; a version says for ever what it asked, since answers and rules were made by it.
CREATE TABLE questionnaire (
    name         text        NOT NULL,
    version      integer     NOT NULL,
    asked_of     text        NOT NULL,
    schema       json        NOT NULL,
    published_by text        NOT NULL,
    published_at timestamptz NOT NULL,
    CONSTRAINT pk_questionnaire PRIMARY KEY (name, version),
    CONSTRAINT ck_questionnaire_asked_of CHECK (asked_of IN ('PERSON', 'HOUSEHOLD'))
);
COMMENT ON TABLE questionnaire IS 'Versions of questionnaires, each a JSON Schema (2020-12); no answers';
COMMENT ON COLUMN questionnaire.schema IS 'As it was sent: json and not jsonb, since the order of the questions is kept';
