-- Where and how a statement was collected: at which access point, by which way.
ALTER TABLE source_record
    ADD COLUMN access_point_id uuid,
    ADD COLUMN channel         text,
    ADD CONSTRAINT fk_source_record_access_point_id FOREIGN KEY (access_point_id) REFERENCES access_point (id),
    ADD CONSTRAINT ck_source_record_channel
        CHECK (channel IN ('ACCESS_POINT', 'HOME_VISIT', 'MOBILE_TEAM', 'PHONE', 'ONLINE', 'PARTNER_LIST'));
COMMENT ON COLUMN source_record.access_point_id IS 'Null when it was collected elsewhere, or nobody told';
COMMENT ON COLUMN source_record.channel IS 'Null when nobody told';
