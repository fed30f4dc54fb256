-- A partner's reference goes on leading to its household when that household was merged, and back when it was not.
CREATE FUNCTION standing_household(of_household uuid) RETURNS uuid
LANGUAGE sql STABLE
AS $$
    WITH RECURSIVE chain(id, merged_into) AS (
        SELECT id, merged_into FROM household WHERE id = of_household
         UNION ALL
        SELECT next.id, next.merged_into FROM household next JOIN chain ON next.id = chain.merged_into
    )
    SELECT coalesce((SELECT id FROM chain WHERE merged_into IS NULL), of_household)
$$;
COMMENT ON FUNCTION standing_household(uuid) IS 'The household that stands for the given one, as far as the caller may see it';
