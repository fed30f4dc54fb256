-- Rules ask for the kind of a household and for what it goes through.
ALTER TABLE household_view
    ADD COLUMN kind     text,
    ADD COLUMN hardship jsonb NOT NULL DEFAULT '{}';
COMMENT ON COLUMN household_view.kind IS 'Personal data: absent until the registry told it';
COMMENT ON COLUMN household_view.hardship IS 'Personal data: food consumption, coping, shocks';
