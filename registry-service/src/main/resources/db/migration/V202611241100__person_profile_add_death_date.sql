-- That somebody died is told by a code; what programmes settle depends on the day.
ALTER TABLE person_profile ADD COLUMN death_date date;
COMMENT ON COLUMN person_profile.death_date IS 'Personal data: the day of death; null unless somebody told it';
