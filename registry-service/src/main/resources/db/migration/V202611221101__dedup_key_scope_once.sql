-- Some dozen keys a person are written: their territory is compared with a value read once a statement, not once a row.
DROP POLICY dedup_key_in_scope ON dedup_key;
CREATE POLICY dedup_key_in_scope ON dedup_key
    USING (territory_no BETWEEN (SELECT nullif(current_setting('app.lo', true), '')::int)
                            AND (SELECT nullif(current_setting('app.hi', true), '')::int));
