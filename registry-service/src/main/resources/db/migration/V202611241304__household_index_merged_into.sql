-- Households that were merged are few among many, and are looked for when the programmes they bring along are counted.
CREATE INDEX ix_household_merged_into ON household (merged_into) WHERE merged_into IS NOT NULL;
