-- A model is written as one definition, so that equations by residence and adjustments by place need no table of their own.
ALTER TABLE scoring_model
    ADD COLUMN id           uuid,
    ADD COLUMN name         text,
    ADD COLUMN definition   jsonb,
    ADD COLUMN created_at   timestamptz,
    ADD COLUMN created_by   text,
    ADD COLUMN activated_at timestamptz;

-- The rules and thresholds of the models that are there, said in the new way.
UPDATE scoring_model model
   SET id = gen_random_uuid(),
       name = model.code,
       created_at = now(),
       created_by = 'platform',
       definition = jsonb_build_object(
           'published_per_unit', 1,
           'equations', jsonb_build_array(jsonb_build_object(
               'base', 0,
               'rules', (SELECT coalesce(jsonb_agg(jsonb_strip_nulls(jsonb_build_object(
                                    'indicator', rule.indicator,
                                    'choice', rule.choice,
                                    'from', rule.from_value,
                                    'below', rule.below,
                                    'points', rule.points)) ORDER BY rule.place), '[]')
                           FROM scoring_rule rule
                          WHERE rule.code = model.code AND rule.version = model.version))),
           'place_adjustments', '[]'::jsonb,
           'categories', (SELECT coalesce(jsonb_agg(jsonb_strip_nulls(jsonb_build_object(
                                     'category', bounded.category,
                                     'from', nullif(bounded.lowest, 0),
                                     'below', bounded.next)) ORDER BY bounded.lowest), '[]')
                            FROM (SELECT threshold.category, threshold.lowest,
                                         lead(threshold.lowest) OVER (ORDER BY threshold.lowest) AS next
                                    FROM scoring_threshold threshold
                                   WHERE threshold.code = model.code AND threshold.version = model.version) bounded));

ALTER TABLE scoring_model
    ALTER COLUMN id SET NOT NULL,
    ALTER COLUMN name SET NOT NULL,
    ALTER COLUMN definition SET NOT NULL,
    ALTER COLUMN created_at SET NOT NULL,
    ALTER COLUMN created_by SET NOT NULL,
    ADD CONSTRAINT uq_scoring_model_id UNIQUE (id);
COMMENT ON TABLE scoring_model IS 'Versions of scoring models as written; one of them is active; reference data, seen everywhere';
COMMENT ON TABLE scoring_rule IS 'No longer read: see scoring_model.definition';
COMMENT ON TABLE scoring_threshold IS 'No longer read: see scoring_model.definition';
