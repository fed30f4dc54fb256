-- Whom a possible duplicate lives with is compared by names alone; only a household that was recognised is read whole.
GRANT CREATE ON SCHEMA public TO registry_matcher;
SET LOCAL ROLE registry_matcher;
CREATE FUNCTION matcher_names(households uuid[])
RETURNS TABLE (
    person_id    uuid,
    household_id uuid,
    head         boolean,
    given        text,
    family       text
)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
AS $$
    SELECT p.person_id, p.household_id, p.head, p.given, p.family
      FROM dedup_person p
     WHERE p.household_id = ANY (households)
     ORDER BY p.person_id
$$;
COMMENT ON FUNCTION matcher_names(uuid[]) IS
    'Under which names whom possible duplicates live with is registered, over the whole register';

REVOKE ALL ON FUNCTION matcher_names(uuid[]) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION matcher_names(uuid[]) TO ${app_user};
RESET ROLE;
REVOKE CREATE ON SCHEMA public FROM registry_matcher;
