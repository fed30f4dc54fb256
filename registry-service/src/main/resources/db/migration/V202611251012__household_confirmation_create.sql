-- A household said that everything registered about it still is so: who heard it, when and by which way.
CREATE TABLE household_confirmation (
    id           uuid        NOT NULL,
    household_id uuid        NOT NULL,
    version      bigint      NOT NULL,
    channel      text        NOT NULL,
    confirmed_on date        NOT NULL,
    confirmed_by text        NOT NULL,
    organisation text        NOT NULL,
    recorded_at  timestamptz NOT NULL,
    CONSTRAINT pk_household_confirmation PRIMARY KEY (id),
    CONSTRAINT fk_household_confirmation_household_id FOREIGN KEY (household_id) REFERENCES household (id),
    CONSTRAINT ck_household_confirmation_channel
        CHECK (channel IN ('ACCESS_POINT', 'HOME_VISIT', 'MOBILE_TEAM', 'PHONE', 'ONLINE'))
);
CREATE INDEX ix_household_confirmation_household_id ON household_confirmation (household_id, id);
ALTER TABLE household_confirmation ENABLE ROW LEVEL SECURITY;
ALTER TABLE household_confirmation FORCE ROW LEVEL SECURITY;
-- Seen where the household is, also after it moved.
CREATE POLICY household_confirmation_in_scope ON household_confirmation
    USING (EXISTS (SELECT 1 FROM household h WHERE h.id = household_confirmation.household_id));
COMMENT ON TABLE household_confirmation IS 'Confirmations without any change; append-only';
COMMENT ON COLUMN household_confirmation.version IS 'The version of the household that was confirmed';
COMMENT ON COLUMN household_confirmation.confirmed_by IS 'Subject of who heard it';
