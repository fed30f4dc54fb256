-- Who was registered by a push that was undone is registered no more; what is left is that it was so, and since when.
CREATE TABLE withdrawal (
    id           uuid        NOT NULL,
    import_id    uuid        NOT NULL,
    territory_no integer     NOT NULL,
    withdrawn_at timestamptz NOT NULL,
    CONSTRAINT pk_withdrawal PRIMARY KEY (id)
);
ALTER TABLE withdrawal ENABLE ROW LEVEL SECURITY;
ALTER TABLE withdrawal FORCE ROW LEVEL SECURITY;
CREATE POLICY withdrawal_in_scope ON withdrawal
    USING (territory_no BETWEEN nullif(current_setting('app.lo', true), '')::int
                            AND nullif(current_setting('app.hi', true), '')::int);
COMMENT ON TABLE withdrawal IS 'Ids of persons and households that an undone push had registered; never given again, append-only';
COMMENT ON COLUMN withdrawal.territory_no IS 'Number of the commune in which it was registered';
