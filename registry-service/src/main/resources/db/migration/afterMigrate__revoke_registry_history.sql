-- What was said and decided can be added to, not rewritten. Runs after the kit's grants (callbacks run by name).
REVOKE UPDATE, DELETE ON identity_event FROM ${app_user};
REVOKE UPDATE, DELETE ON social_number FROM ${app_user};
REVOKE UPDATE, DELETE ON review_note FROM ${app_user};
REVOKE UPDATE, DELETE ON source_record FROM ${app_user};
-- What was said is sealed anew when the key changes; it says the same.
GRANT UPDATE (sealed, details) ON source_record TO ${app_user};
REVOKE INSERT, UPDATE, DELETE ON source_trust FROM ${app_user};
-- A version of a model or definition says for ever what it said; only which model is active changes.
REVOKE UPDATE, DELETE ON scoring_model, deprivation_definition FROM ${app_user};
GRANT UPDATE (active, activated_at) ON scoring_model TO ${app_user};
REVOKE UPDATE, DELETE ON matching_model FROM ${app_user};
GRANT UPDATE (state, published_by, published_at) ON matching_model TO ${app_user};
REVOKE UPDATE, DELETE ON community_ranking, community_rank FROM ${app_user};
REVOKE DELETE ON deprivation_run FROM ${app_user};
-- The directory closes and never deletes.
REVOKE DELETE ON organisation, access_point, committee_seat FROM ${app_user};
-- Who moves takes their number along; who agreed to a change, and what proves it, stays as it was.
GRANT UPDATE (territory_no) ON social_number TO ${app_user};
REVOKE UPDATE, DELETE ON change_approval, change_attachment FROM ${app_user};
REVOKE DELETE ON change_request FROM ${app_user};
REVOKE INSERT, DELETE ON change_policy FROM ${app_user};
REVOKE UPDATE, DELETE ON import_mapping FROM ${app_user};
-- What a reviewer said of a review or of a drawn link stays said.
REVOKE UPDATE, DELETE ON review_opinion FROM ${app_user};
REVOKE DELETE ON link_sample FROM ${app_user};
-- Evidence is sealed anew when the key is changed.
GRANT UPDATE (sealed, name) ON change_attachment TO ${app_user};
-- The past is written by triggers and forgotten through one door; sealed values are sealed anew.
REVOKE INSERT, UPDATE, DELETE ON history_start, person_history, person_identifier_history, household_history FROM ${app_user};
GRANT UPDATE (sealed) ON person_identifier_history TO ${app_user};
-- What a household confirmed, and which terms were in force, stays said.
REVOKE UPDATE, DELETE ON household_confirmation, recertification_rule_set, recertification_rule FROM ${app_user};
-- A questionnaire says for ever what it asked.
REVOKE UPDATE, DELETE ON questionnaire FROM ${app_user};
-- What was withdrawn stays withdrawn.
REVOKE UPDATE, DELETE ON withdrawal FROM ${app_user};
REVOKE DELETE ON import_undo FROM ${app_user};
-- What is recorded of a session is corrected by a further record; nothing a committee decided is deleted.
REVOKE UPDATE, DELETE ON committee_seat_holding, committee_quorum, committee_session_record, committee_attendance FROM ${app_user};
REVOKE DELETE ON committee_session, committee_decision, committee_decision_number FROM ${app_user};
-- What was answered stays said until somebody is forgotten; it is sealed anew when the key changes.
REVOKE UPDATE ON answer_told FROM ${app_user};
GRANT UPDATE (sealed) ON answer_told TO ${app_user};
REVOKE INSERT, UPDATE, DELETE ON questionnaire_answer_history FROM ${app_user};
GRANT UPDATE (sealed) ON questionnaire_answer_history TO ${app_user};
