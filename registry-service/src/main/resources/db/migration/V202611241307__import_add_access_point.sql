-- Where and how the rows of a push were collected, until each statement of theirs says so.
ALTER TABLE import
    ADD COLUMN access_point_id uuid,
    ADD COLUMN channel         text,
    ADD CONSTRAINT fk_import_access_point_id FOREIGN KEY (access_point_id) REFERENCES access_point (id);
COMMENT ON COLUMN import.access_point_id IS 'Null when they were collected elsewhere, or nobody told';
