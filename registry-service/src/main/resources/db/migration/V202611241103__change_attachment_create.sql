-- Scans and photographs that prove a change: kept with it, sealed as everything that says who somebody is.
CREATE TABLE change_attachment (
    id           uuid        NOT NULL,
    request_id   uuid        NOT NULL,
    territory_no integer     NOT NULL,
    name         bytea       NOT NULL,
    media_type   text        NOT NULL,
    size         integer     NOT NULL,
    sha256       text        NOT NULL,
    sealed       bytea       NOT NULL,
    added_by     text        NOT NULL,
    added_at     timestamptz NOT NULL,
    CONSTRAINT pk_change_attachment PRIMARY KEY (id),
    CONSTRAINT fk_change_attachment_request_id FOREIGN KEY (request_id) REFERENCES change_request (id),
    CONSTRAINT ck_change_attachment_media_type CHECK (media_type IN ('application/pdf', 'image/jpeg', 'image/png'))
);
CREATE INDEX ix_change_attachment_request_id ON change_attachment (request_id, id);
ALTER TABLE change_attachment ENABLE ROW LEVEL SECURITY;
ALTER TABLE change_attachment FORCE ROW LEVEL SECURITY;
CREATE POLICY change_attachment_in_scope ON change_attachment
    USING (territory_no BETWEEN nullif(current_setting('app.lo', true), '')::int
                            AND nullif(current_setting('app.hi', true), '')::int);
COMMENT ON TABLE change_attachment IS 'Evidence for proposed changes; never deleted';
COMMENT ON COLUMN change_attachment.name IS 'Personal data: the file''s name without anything but letters, digits and dots, encrypted';
COMMENT ON COLUMN change_attachment.sealed IS 'Personal data: the file, encrypted';
COMMENT ON COLUMN change_attachment.sha256 IS 'Of the file as it came, in hexadecimal digits';
