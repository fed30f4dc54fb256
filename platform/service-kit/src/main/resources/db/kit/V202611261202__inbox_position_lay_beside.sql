-- A view is made anew beside the one that is in use. The application role owns no table and makes none; these do it for it.
CREATE SCHEMA beside;
GRANT USAGE ON SCHEMA beside TO ${app_user};
COMMENT ON SCHEMA beside IS 'Tables of the one view that is being made anew from the log; empty otherwise';

CREATE FUNCTION take_away_beside() RETURNS void
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    laid name;
BEGIN
    FOR laid IN SELECT tablename FROM pg_tables WHERE schemaname = 'beside' LOOP
        EXECUTE format('DROP TABLE beside.%I', laid);
    END LOOP;
END $$;
COMMENT ON FUNCTION take_away_beside() IS 'Drops what was laid beside, with all that is in it';

CREATE FUNCTION shape_of(area text, names text[]) RETURNS text
    LANGUAGE sql STABLE SET search_path = pg_catalog, pg_temp AS $$
    SELECT string_agg(concat_ws(' ', c.relname, a.attname, format_type(a.atttypid, a.atttypmod), a.attnotnull),
                      E'\n' ORDER BY c.relname, a.attname)
      FROM pg_class c
      JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
     WHERE c.relnamespace = area::regnamespace AND c.relkind = 'r' AND c.relname = ANY (names)
$$;
COMMENT ON FUNCTION shape_of(text, text[]) IS 'The columns of these tables, to see whether two of a name are alike';

CREATE FUNCTION lay_beside(names text[], go_on boolean) RETURNS boolean
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    each   text;
    policy record;
BEGIN
    -- A later version may have changed the tables since the work began: then it begins again.
    IF go_on AND public.shape_of('beside', names) IS NOT DISTINCT FROM public.shape_of('public', names) THEN
        RETURN true;
    END IF;
    PERFORM public.take_away_beside();
    FOREACH each IN ARRAY names LOOP
        EXECUTE format('CREATE TABLE beside.%1$I (LIKE public.%1$I INCLUDING ALL)', each);
        EXECUTE format('GRANT SELECT, INSERT, UPDATE, DELETE ON beside.%I TO ${app_user}', each);
        FOR policy IN SELECT * FROM pg_policies WHERE schemaname = 'public' AND tablename = each LOOP
            EXECUTE format('ALTER TABLE beside.%I ENABLE ROW LEVEL SECURITY', each);
            EXECUTE format('ALTER TABLE beside.%I FORCE ROW LEVEL SECURITY', each);
            EXECUTE format('CREATE POLICY %I ON beside.%I AS %s FOR %s TO %s USING (%s)%s',
                           policy.policyname, each, policy.permissive, policy.cmd,
                           array_to_string(policy.roles, ', '), coalesce(policy.qual, 'true'),
                           coalesce(' WITH CHECK (' || policy.with_check || ')', ''));
        END LOOP;
    END LOOP;
    RETURN false;
END $$;
COMMENT ON FUNCTION lay_beside(text[], boolean) IS 'Lays empty tables like these in the schema beside, or goes on with those that lie there; tells which';

CREATE FUNCTION take_over_from_beside(names text[], OUT written bigint, OUT removed bigint)
    LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    each     text;
    key      text;
    settings text;
    rows     bigint;
BEGIN
    written := 0;
    removed := 0;
    -- What refers to others goes before them and comes after them.
    FOR each IN SELECT name FROM unnest(names) WITH ORDINALITY AS listed (name, place) ORDER BY place DESC LOOP
        key := public.key_of(each);
        EXECUTE format('DELETE FROM public.%1$I stood WHERE NOT EXISTS
                            (SELECT FROM beside.%1$I made WHERE (%2$s) = (%3$s))',
                       each, replace(key, '?', 'made'), replace(key, '?', 'stood'));
        GET DIAGNOSTICS rows = ROW_COUNT;
        removed := removed + rows;
    END LOOP;
    FOREACH each IN ARRAY names LOOP
        SELECT string_agg(format('%1$I = excluded.%1$I', a.attname), ', ')
          INTO settings
          FROM pg_attribute a
         WHERE a.attrelid = format('public.%I', each)::regclass AND a.attnum > 0 AND NOT a.attisdropped;
        EXECUTE format('INSERT INTO public.%1$I AS stood (%2$s) SELECT %2$s FROM beside.%1$I
                            ON CONFLICT (%3$s) DO UPDATE SET %4$s
                         WHERE (stood.*) IS DISTINCT FROM (excluded.*)',
                       each,
                       (SELECT string_agg(quote_ident(a.attname), ', ' ORDER BY a.attnum)
                          FROM pg_attribute a
                         WHERE a.attrelid = format('public.%I', each)::regclass
                           AND a.attnum > 0 AND NOT a.attisdropped),
                       replace(public.key_of(each), '?.', ''),
                       settings);
        GET DIAGNOSTICS rows = ROW_COUNT;
        written := written + rows;
    END LOOP;
END $$;
COMMENT ON FUNCTION take_over_from_beside(text[]) IS 'Makes these tables say what those beside say, and touches only rows that differ; as the caller, under row-level security';

CREATE FUNCTION key_of(name text) RETURNS text
    LANGUAGE sql STABLE SET search_path = pg_catalog, pg_temp AS $$
    SELECT string_agg('?.' || quote_ident(a.attname), ', ' ORDER BY a.attnum)
      FROM pg_index i
      JOIN pg_attribute a ON a.attrelid = i.indrelid AND a.attnum = ANY (i.indkey)
     WHERE i.indrelid = format('public.%I', name)::regclass AND i.indisprimary
$$;
COMMENT ON FUNCTION key_of(text) IS 'The columns of a table''s primary key, each after a question mark for the table''s alias';

-- The owner's powers are lent to the application role alone.
REVOKE ALL ON FUNCTION take_away_beside() FROM PUBLIC;
REVOKE ALL ON FUNCTION lay_beside(text[], boolean) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION take_away_beside() TO ${app_user};
GRANT EXECUTE ON FUNCTION lay_beside(text[], boolean) TO ${app_user};
