-- A watch cell sees its own region, and a sensitive alert only who is allowed to: decided here, not in any query.
DO $$
DECLARE
    protected text;
BEGIN
    FOREACH protected IN ARRAY ARRAY ['alert', 'alert_step', 'alert_message', 'alert_contact'] LOOP
        EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', protected);
        EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', protected);
        EXECUTE format($policy$
            CREATE POLICY %I ON %I
                USING (territory_no BETWEEN nullif(current_setting('app.lo', true), '')::int
                                        AND nullif(current_setting('app.hi', true), '')::int)
            $policy$, protected || '_in_scope', protected);
        EXECUTE format($policy$
            CREATE POLICY %I ON %I AS RESTRICTIVE
                USING (NOT sensitive OR coalesce(current_setting('app.sensitive', true), '') = 'on')
            $policy$, protected || '_sensitive', protected);
    END LOOP;
END
$$;
