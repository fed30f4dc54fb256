-- Who somebody's parents are tells apart people of one name and one year of birth.
ALTER TABLE person
    ADD COLUMN mother_name text,
    ADD COLUMN father_name text;
COMMENT ON COLUMN person.mother_name IS 'Personal data: given and family names as written';
COMMENT ON COLUMN person.father_name IS 'Personal data: given and family names as written';
