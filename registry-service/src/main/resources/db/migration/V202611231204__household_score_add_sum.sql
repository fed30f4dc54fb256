-- What the lines of a score are added to, so that the whole sum can be shown. Scores made before have neither.
ALTER TABLE household_score
    ADD COLUMN residence       text,
    ADD COLUMN base            numeric,
    ADD COLUMN adjusted_in     text,
    ADD COLUMN adjustment      numeric,
    ADD COLUMN total           numeric,
    ADD CONSTRAINT ck_household_score_adjustment CHECK ((adjusted_in IS NULL) = (adjustment IS NULL));
COMMENT ON COLUMN household_score.lines IS 'Personal data: what each fact of the household added to its score';
COMMENT ON COLUMN household_score.adjusted_in IS 'Code of the area whose adjustment counted';
