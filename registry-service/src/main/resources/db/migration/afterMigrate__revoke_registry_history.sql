-- What was said and decided can be added to, not rewritten. Runs after the kit's grants (callbacks run by name).
REVOKE UPDATE, DELETE ON identity_event FROM ${app_user};
REVOKE UPDATE, DELETE ON social_number FROM ${app_user};
REVOKE DELETE ON source_record FROM ${app_user};
REVOKE INSERT, UPDATE, DELETE ON scoring_model, scoring_rule, scoring_threshold FROM ${app_user};
-- The directory closes and never deletes.
REVOKE DELETE ON organisation, access_point, committee_seat FROM ${app_user};
