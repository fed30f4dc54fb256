-- With what pairs were weighed: each decision names a version, so no version is ever deleted.
CREATE TABLE matching_model (
    version      text        NOT NULL,
    state        text        NOT NULL,
    model        jsonb,
    sample       jsonb       NOT NULL,
    refused_for  jsonb       NOT NULL DEFAULT '[]',
    trained_by   text        NOT NULL,
    trained_at   timestamptz NOT NULL,
    published_by text,
    published_at timestamptz,
    CONSTRAINT pk_matching_model PRIMARY KEY (version),
    CONSTRAINT ck_matching_model_state CHECK (state IN ('TRAINED', 'REFUSED', 'PUBLISHED', 'REPLACED')),
    CONSTRAINT ck_matching_model_model CHECK ((model IS NULL) = (state = 'REFUSED')),
    CONSTRAINT ck_matching_model_published CHECK ((published_at IS NOT NULL) = (state IN ('PUBLISHED', 'REPLACED')))
);
CREATE UNIQUE INDEX uq_matching_model_published ON matching_model (state) WHERE state = 'PUBLISHED';
COMMENT ON TABLE matching_model IS
    'Models of the duplicate check: weights, frequencies of names and places, prior. Frequencies count names and never say who bears them';

GRANT CREATE ON SCHEMA public TO registry_matcher;
SET LOCAL ROLE registry_matcher;
CREATE FUNCTION matcher_size()
RETURNS bigint
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
AS $$
    SELECT CASE
               WHEN c.reltuples > 100000 THEN c.reltuples::bigint
               ELSE (SELECT count(*) FROM dedup_person)
           END
      FROM pg_class c
     WHERE c.oid = 'public.dedup_person'::regclass
$$;
COMMENT ON FUNCTION matcher_size() IS 'How many persons the register has, roughly when they are many';
REVOKE ALL ON FUNCTION matcher_size() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION matcher_size() TO ${app_user};
RESET ROLE;
REVOKE CREATE ON SCHEMA public FROM registry_matcher;
