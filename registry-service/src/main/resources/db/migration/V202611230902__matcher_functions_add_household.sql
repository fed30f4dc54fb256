-- Who is compared brings the mother's name, and those who come near bring the people they live with.
GRANT CREATE ON SCHEMA public TO registry_matcher;
SET LOCAL ROLE registry_matcher;
DROP FUNCTION matcher_similar(bigint[]);
CREATE FUNCTION matcher_similar(probes bigint[])
RETURNS TABLE (
    person_id       uuid,
    household_id    uuid,
    territory_no    integer,
    given           text,
    family          text,
    sex             text,
    birth_from      date,
    birth_precision text,
    phone           text,
    national_ids    text[],
    mother          text,
    keys            bigint[]
)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
AS $$
    SELECT p.person_id, p.household_id, p.territory_no, p.given, p.family, p.sex, p.birth_from, p.birth_precision,
           p.phone, p.national_ids, p.mother, hit.keys
      FROM (SELECT found.person_id, array_agg(probe.key) AS keys
              FROM unnest(probes) AS probe(key)
             CROSS JOIN LATERAL (SELECT k.person_id
                                   FROM dedup_key k
                                  WHERE k.key = probe.key
                                  LIMIT 300) AS found
             GROUP BY found.person_id) AS hit
      JOIN dedup_person p ON p.person_id = hit.person_id
$$;
COMMENT ON FUNCTION matcher_similar(bigint[]) IS
    'Registered persons that share a key with a candidate, at most 300 a key, over the whole register';

CREATE FUNCTION matcher_members(households uuid[])
RETURNS SETOF dedup_person
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
AS $$
    SELECT p.*
      FROM dedup_person p
     WHERE p.household_id = ANY (households)
     ORDER BY p.person_id
$$;
COMMENT ON FUNCTION matcher_members(uuid[]) IS 'Whom possible duplicates live with, over the whole register';

REVOKE ALL ON FUNCTION matcher_similar(bigint[]), matcher_members(uuid[]) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION matcher_similar(bigint[]), matcher_members(uuid[]) TO ${app_user};
RESET ROLE;
REVOKE CREATE ON SCHEMA public FROM registry_matcher;
