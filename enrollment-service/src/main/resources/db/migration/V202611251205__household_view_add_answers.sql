-- Rules ask for what households answer to questionnaires.
ALTER TABLE household_view ADD COLUMN answers jsonb;
COMMENT ON COLUMN household_view.answers IS 'Personal data: texts by questionnaire and field; null when nothing was told';
