-- Rules ask for what persons answer to questionnaires.
ALTER TABLE person_view ADD COLUMN answers jsonb;
COMMENT ON COLUMN person_view.answers IS 'Personal data: texts by questionnaire and field; null when nothing was told';
