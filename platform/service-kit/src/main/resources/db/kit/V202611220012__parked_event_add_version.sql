-- Two people may look at the same parked event; the later correction must not silently replace the earlier one.
ALTER TABLE parked_event ADD COLUMN version bigint NOT NULL DEFAULT 0;
COMMENT ON COLUMN parked_event.version IS 'Counts corrections, for ETag and If-Match';
