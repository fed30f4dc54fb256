-- Whoever loses most by waiting is looked at first: before, the queue was in the order of arrival.
SELECT set_config('app.lo', '0', true), set_config('app.hi', '2147483647', true);
ALTER TABLE review ADD COLUMN harm integer NOT NULL DEFAULT 1;
ALTER TABLE review ADD COLUMN expected_harm double precision NOT NULL DEFAULT 0;
UPDATE review SET expected_harm = 1 - probability;
ALTER TABLE review ALTER COLUMN harm DROP DEFAULT;
ALTER TABLE review ALTER COLUMN expected_harm DROP DEFAULT;
ALTER TABLE review ADD CONSTRAINT ck_review_harm CHECK (harm >= 1 AND expected_harm BETWEEN 0 AND harm);
CREATE INDEX ix_review_state_expected_harm ON review (state, (-expected_harm), id);
COMMENT ON COLUMN review.harm IS 'Persons who wait for the decision; the frail count twice';
COMMENT ON COLUMN review.expected_harm IS 'harm times the probability that the waiting person is somebody new';
