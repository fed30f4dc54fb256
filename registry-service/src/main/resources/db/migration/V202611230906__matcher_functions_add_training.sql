-- What a model is learned from: some households whole, and how common names and places are.
GRANT CREATE ON SCHEMA public TO registry_matcher;
SET LOCAL ROLE registry_matcher;
CREATE FUNCTION matcher_sample(persons integer)
RETURNS SETOF dedup_person
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
AS $$
    SELECT p.*
      FROM dedup_person p
     WHERE p.household_id IS NOT NULL
       AND mod(abs(hashtextextended(p.household_id::text, 0)), greatest(1, matcher_size() / greatest(1, persons))) = 0
     ORDER BY p.person_id
     LIMIT 2 * persons
$$;
COMMENT ON FUNCTION matcher_sample(integer) IS 'About as many persons, in whole households, always the same ones';

CREATE FUNCTION matcher_terms()
RETURNS TABLE (field text, part text, value text, count bigint)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
AS $$
    SELECT 'names', 'GIVEN', given, count(*) FROM dedup_person WHERE given <> '' GROUP BY given
     UNION ALL
    SELECT 'names', 'FAMILY', family, count(*) FROM dedup_person WHERE family <> '' GROUP BY family
     UNION ALL
    SELECT 'place', 'WHOLE', territory_no::text, count(*) FROM dedup_person GROUP BY territory_no
     UNION ALL
    SELECT 'mother', 'WHOLE', mother, count(*) FROM dedup_person WHERE mother <> '' GROUP BY mother
$$;
COMMENT ON FUNCTION matcher_terms() IS 'How often each name and commune occurs in the register';

REVOKE ALL ON FUNCTION matcher_sample(integer), matcher_terms() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION matcher_sample(integer), matcher_terms() TO ${app_user};
RESET ROLE;
REVOKE CREATE ON SCHEMA public FROM registry_matcher;
