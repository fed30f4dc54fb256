-- The mother's name tells namesakes of one village apart.
ALTER TABLE dedup_person ADD COLUMN mother text NOT NULL DEFAULT '';
COMMENT ON COLUMN dedup_person.mother IS 'Personal data: standard form of the name of the mother; empty when not told';
