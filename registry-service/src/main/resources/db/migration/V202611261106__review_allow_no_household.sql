-- Somebody in no household may be registered twice as well; whoever arrives has a household.
ALTER TABLE review
    ALTER COLUMN household_id DROP NOT NULL,
    ADD CONSTRAINT ck_review_household_id CHECK (household_id IS NOT NULL OR kind = 'REGISTERED');
COMMENT ON COLUMN review.household_id IS 'Where the person lives; null in no household';
