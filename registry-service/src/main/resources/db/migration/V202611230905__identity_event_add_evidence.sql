-- What spoke for and against, with the version of the model, takes the place of bare reasons.
ALTER TABLE identity_event ADD COLUMN evidence jsonb;
ALTER TABLE identity_event DROP COLUMN reasons;
COMMENT ON COLUMN identity_event.evidence IS 'Levels and weights field by field; null when nothing was weighed';
