-- What the registry asks of its own, so that a rule over an answer is checked before it is saved. It never shrinks.
CREATE TABLE questionnaire_view (
    name     text    NOT NULL,
    version  integer NOT NULL,
    unit     text    NOT NULL,
    title_fr text    NOT NULL,
    title_en text    NOT NULL,
    fields   jsonb   NOT NULL,
    CONSTRAINT pk_questionnaire_view PRIMARY KEY (name),
    CONSTRAINT ck_questionnaire_view_unit CHECK (unit IN ('PERSON', 'HOUSEHOLD'))
);
COMMENT ON TABLE questionnaire_view IS 'Latest version of each questionnaire of the registry, with the fields rules may ask about; no answers';
