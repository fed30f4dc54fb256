-- A person whom another one stands for: their place may be held twice, so somebody must look.
ALTER TABLE person_view ADD COLUMN merged_into uuid;
COMMENT ON COLUMN person_view.merged_into IS 'The person who stands for this one; null when it stands for itself';
