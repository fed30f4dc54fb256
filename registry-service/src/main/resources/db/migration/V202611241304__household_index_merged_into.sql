-- What a merged household was enrolled in counts for the household that stands for it, and is looked up from there.
CREATE INDEX ix_household_merged_into ON household (merged_into) WHERE merged_into IS NOT NULL;
