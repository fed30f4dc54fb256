-- Households of one access point are few among millions. Statements collected elsewhere cost nothing here.
CREATE INDEX ix_source_record_access_point_id ON source_record (access_point_id, household_id)
    WHERE access_point_id IS NOT NULL;
