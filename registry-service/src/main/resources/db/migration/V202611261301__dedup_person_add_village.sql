-- Who is compared brings the village. A key that was refined has finer keys, by which whoever comes is looked up in its
-- place: one question fewer a check.
ALTER TABLE dedup_person ADD COLUMN village text NOT NULL DEFAULT '';
COMMENT ON COLUMN dedup_person.village IS 'Personal data: village or quarter as it sounds; empty when not told';

GRANT SELECT ON dedup_large_block TO registry_matcher;
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
    village         text,
    keys            bigint[]
)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
AS $$
    SELECT p.person_id, p.household_id, p.territory_no, p.given, p.family, p.sex, p.birth_from, p.birth_precision,
           p.phone, p.national_ids, p.mother, p.village, hit.keys
      FROM (SELECT found.person_id, array_agg(probe.key) AS keys
              FROM unnest(probes) AS probe(key)
             CROSS JOIN LATERAL (SELECT k.person_id
                                   FROM dedup_key k
                                  WHERE k.key = probe.key
                                  LIMIT 300) AS found
             WHERE probe.key NOT IN (SELECT b.key FROM dedup_large_block b
                                      WHERE b.key = ANY (probes) AND b.refined_at IS NOT NULL)
             GROUP BY found.person_id) AS hit
      JOIN dedup_person p ON p.person_id = hit.person_id
$$;
COMMENT ON FUNCTION matcher_similar(bigint[]) IS
    'Registered persons that share a key with a candidate, at most 300 a key and none by a refined key, over the whole register';

REVOKE ALL ON FUNCTION matcher_similar(bigint[]) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION matcher_similar(bigint[]) TO ${app_user};
RESET ROLE;
REVOKE CREATE ON SCHEMA public FROM registry_matcher;
