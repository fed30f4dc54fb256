-- A year guessed from a face is not a year that somebody knows.
ALTER TABLE person
    ADD COLUMN birth_estimated boolean NOT NULL DEFAULT false,
    ADD CONSTRAINT ck_person_birth_estimated CHECK (NOT birth_estimated OR birth_precision IN ('MONTH', 'YEAR'));
COMMENT ON COLUMN person.birth_estimated IS 'Personal data: whether the month or year of birth is a guess';
