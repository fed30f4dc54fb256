-- A run through the register also goes through those who live in no household, by the order of this index.
CREATE INDEX ix_dedup_person_alone ON dedup_person (person_id) WHERE household_id IS NULL;

GRANT CREATE ON SCHEMA public TO registry_matcher;
SET LOCAL ROLE registry_matcher;
CREATE FUNCTION matcher_alone(after uuid, persons integer)
RETURNS SETOF dedup_person
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
AS $$
    SELECT p.*
      FROM dedup_person p
     WHERE p.household_id IS NULL
       AND p.person_id > coalesce(after, '00000000-0000-0000-0000-000000000000')
     ORDER BY p.person_id
     LIMIT persons
$$;
COMMENT ON FUNCTION matcher_alone(uuid, integer) IS 'The next persons in no household, over the whole register';
REVOKE ALL ON FUNCTION matcher_alone(uuid, integer) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION matcher_alone(uuid, integer) TO ${app_user};
RESET ROLE;
REVOKE CREATE ON SCHEMA public FROM registry_matcher;
