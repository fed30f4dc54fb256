-- A key that hundreds share was cut without a word: now it is noted, told, and refined.
CREATE TABLE dedup_large_block (
    key        bigint      NOT NULL,
    persons    integer,
    found_at   timestamptz NOT NULL,
    refined_at timestamptz,
    CONSTRAINT pk_dedup_large_block PRIMARY KEY (key)
);
CREATE INDEX ix_dedup_large_block_waiting ON dedup_large_block (found_at) WHERE refined_at IS NULL;
COMMENT ON TABLE dedup_large_block IS 'Keys that more persons share than a check compares with; finer ones stand in for them';

GRANT CREATE ON SCHEMA public TO registry_matcher;
SET LOCAL ROLE registry_matcher;
CREATE FUNCTION matcher_block(wanted bigint)
RETURNS SETOF dedup_person
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
AS $$
    SELECT p.*
      FROM dedup_person p
     WHERE p.person_id IN (SELECT k.person_id FROM dedup_key k WHERE k.key = wanted)
     ORDER BY p.person_id
$$;
COMMENT ON FUNCTION matcher_block(bigint) IS 'Everybody who shares a key, over the whole register';
REVOKE ALL ON FUNCTION matcher_block(bigint) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION matcher_block(bigint) TO ${app_user};
RESET ROLE;
REVOKE CREATE ON SCHEMA public FROM registry_matcher;
