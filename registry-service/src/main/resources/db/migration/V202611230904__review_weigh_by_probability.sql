-- A review is as urgent as it is probable, and keeps why: points told neither.
SELECT set_config('app.lo', '0', true), set_config('app.hi', '2147483647', true);
ALTER TABLE review ADD COLUMN probability double precision NOT NULL DEFAULT 0.5;
ALTER TABLE review ALTER COLUMN probability DROP DEFAULT;
UPDATE review
   SET possible = (SELECT coalesce(jsonb_agg(jsonb_build_object(
                              'subject', each ->> 'person_id',
                              'model', 'points',
                              'prior_bits', 0,
                              'household_bits', 0,
                              'bits', (each ->> 'points')::int - 18,
                              'zone', 'REVIEW',
                              'bars', '[]'::jsonb)), '[]'::jsonb)
                     FROM jsonb_array_elements(possible) AS each);
ALTER TABLE review DROP COLUMN points;
ALTER TABLE review ADD CONSTRAINT ck_review_probability CHECK (probability BETWEEN 0 AND 1);
COMMENT ON COLUMN review.possible IS 'Whom it may be, likeliest first, each with levels and weights field by field';
