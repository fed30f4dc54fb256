-- Of two with the same rank, registered in the same batch, one comes first for a reason that is the same on every run.
ALTER TABLE enrollment ADD COLUMN facts_hash text COLLATE "C" NOT NULL DEFAULT '';
ALTER TABLE enrollment ALTER COLUMN facts_hash DROP DEFAULT;
DROP INDEX ix_enrollment_order;
CREATE INDEX ix_enrollment_order ON enrollment (programme_id, rank, registered_at, facts_hash, beneficiary_id)
    WHERE state IN ('PROPOSED', 'WAITLISTED');
COMMENT ON COLUMN enrollment.facts_hash IS 'Fingerprint of the facts at the last assessment; breaks ties of rank and time';
