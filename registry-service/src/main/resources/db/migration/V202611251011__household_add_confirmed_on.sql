-- When everything about a household was last collected or confirmed. Nothing is written at registration, which counts itself.
ALTER TABLE household
    ADD COLUMN confirmed_on      date,
    ADD COLUMN last_confirmed_on date NOT NULL
        GENERATED ALWAYS AS (coalesce(confirmed_on, (registered_at AT TIME ZONE 'UTC')::date)) STORED;
COMMENT ON COLUMN household.confirmed_on IS 'Last confirmation or full data collection; null until there is one after registration';
COMMENT ON COLUMN household.last_confirmed_on IS 'The same, or the day of registration';

-- Terms are added when households are listed, so that other terms rewrite no row; this order serves all of them.
CREATE INDEX ix_household_last_confirmed_on ON household (last_confirmed_on, id) WHERE status = 'ACTIVE';
