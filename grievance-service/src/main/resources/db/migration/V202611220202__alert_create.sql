-- Alerts without any trace of who raised them: no account, no address, no readable text.
CREATE TABLE alert (
    id             uuid        NOT NULL,
    code_hash      bytea       NOT NULL,
    area_code      text        NOT NULL,
    territory_no   integer     NOT NULL,
    region_code    text        NOT NULL,
    programme_code text,
    barrier        text        NOT NULL,
    sensitive      boolean     NOT NULL,
    channel        text        NOT NULL,
    state          text        NOT NULL,
    text           bytea       NOT NULL,
    raised_at      timestamptz NOT NULL,
    moved_at       timestamptz NOT NULL,
    CONSTRAINT pk_alert PRIMARY KEY (id),
    CONSTRAINT uq_alert_code_hash UNIQUE (code_hash),
    CONSTRAINT ck_alert_state CHECK (state IN ('RAISED', 'RELAYED', 'VERIFIED', 'ANSWERED', 'CLOSED', 'REOPENED'))
);
CREATE INDEX ix_alert_region_code_state ON alert (region_code, state, id);
COMMENT ON TABLE alert IS 'What somebody told of a barrier, and where it stands';
COMMENT ON COLUMN alert.code_hash IS 'Keyed hash of the tracking code; the code itself is nowhere';
COMMENT ON COLUMN alert.text IS 'Personal data: what the person wrote, encrypted';

CREATE TABLE alert_step (
    alert_id      uuid        NOT NULL,
    step          integer     NOT NULL,
    territory_no  integer     NOT NULL,
    sensitive     boolean     NOT NULL,
    move          text        NOT NULL,
    state         text        NOT NULL,
    at            timestamptz NOT NULL,
    by_subject    text        NOT NULL,
    outcome       text,
    reason        text,
    public_text   bytea,
    internal_note bytea,
    CONSTRAINT pk_alert_step PRIMARY KEY (alert_id, step),
    CONSTRAINT fk_alert_step_alert_id FOREIGN KEY (alert_id) REFERENCES alert (id)
);
COMMENT ON TABLE alert_step IS 'Every move of an alert with its reason; append-only';
COMMENT ON COLUMN alert_step.public_text IS 'Personal data: the answer to the person, encrypted';
COMMENT ON COLUMN alert_step.internal_note IS 'Personal data: note for colleagues, encrypted, never shown to the person';

CREATE TABLE alert_message (
    id           uuid        NOT NULL,
    alert_id     uuid        NOT NULL,
    territory_no integer     NOT NULL,
    sensitive    boolean     NOT NULL,
    at           timestamptz NOT NULL,
    text         bytea       NOT NULL,
    CONSTRAINT pk_alert_message PRIMARY KEY (id),
    CONSTRAINT fk_alert_message_alert_id FOREIGN KEY (alert_id) REFERENCES alert (id)
);
CREATE INDEX ix_alert_message_alert_id ON alert_message (alert_id, id);
COMMENT ON TABLE alert_message IS 'What the person added later, by code; append-only';
COMMENT ON COLUMN alert_message.text IS 'Personal data: what the person wrote, encrypted';

CREATE TABLE alert_contact (
    alert_id     uuid    NOT NULL,
    territory_no integer NOT NULL,
    sensitive    boolean NOT NULL,
    kind         text    NOT NULL,
    value        bytea   NOT NULL,
    CONSTRAINT pk_alert_contact PRIMARY KEY (alert_id),
    CONSTRAINT fk_alert_contact_alert_id FOREIGN KEY (alert_id) REFERENCES alert (id),
    CONSTRAINT ck_alert_contact_kind CHECK (kind IN ('PHONE', 'EMAIL'))
);
COMMENT ON TABLE alert_contact IS 'How to reach a person who wished to be reached; apart from the alert, so that it can be guarded and deleted apart';
COMMENT ON COLUMN alert_contact.value IS 'Personal data: phone or address, encrypted';
