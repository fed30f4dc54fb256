-- Also two who are registered already may be one: the register is looked through for them now and then.
ALTER TABLE review ADD COLUMN kind text NOT NULL DEFAULT 'ARRIVAL';
ALTER TABLE review ALTER COLUMN kind DROP DEFAULT;
ALTER TABLE review ADD CONSTRAINT ck_review_kind CHECK (kind IN ('ARRIVAL', 'REGISTERED'));
COMMENT ON COLUMN review.kind IS 'ARRIVAL: the person waits for the decision; REGISTERED: the person counts already';

GRANT CREATE ON SCHEMA public TO registry_matcher;
SET LOCAL ROLE registry_matcher;
CREATE FUNCTION matcher_page(after uuid, households integer)
RETURNS SETOF dedup_person
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
AS $$
    WITH RECURSIVE page(household_id, at) AS (
        (SELECT p.household_id, 1
           FROM dedup_person p
          WHERE p.household_id > coalesce(after, '00000000-0000-0000-0000-000000000000')
          ORDER BY p.household_id
          LIMIT 1)
         UNION ALL
        SELECT (SELECT p.household_id
                  FROM dedup_person p
                 WHERE p.household_id > page.household_id
                 ORDER BY p.household_id
                 LIMIT 1), page.at + 1
          FROM page
         WHERE page.household_id IS NOT NULL
           AND page.at < households
    )
    SELECT p.*
      FROM page
      JOIN dedup_person p ON p.household_id = page.household_id
     ORDER BY p.household_id, p.person_id
$$;
COMMENT ON FUNCTION matcher_page(uuid, integer) IS 'The next households with everybody in them, over the whole register';
REVOKE ALL ON FUNCTION matcher_page(uuid, integer) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION matcher_page(uuid, integer) TO ${app_user};
RESET ROLE;
REVOKE CREATE ON SCHEMA public FROM registry_matcher;
