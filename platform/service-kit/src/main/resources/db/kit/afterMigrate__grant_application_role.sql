-- The application role reads and writes rows; it owns nothing and cannot rewrite history.
GRANT USAGE ON SCHEMA public TO ${app_user};
GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA public TO ${app_user};
GRANT USAGE ON ALL SEQUENCES IN SCHEMA public TO ${app_user};
REVOKE UPDATE, DELETE ON audit_entry FROM ${app_user};
REVOKE ALL ON flyway_schema_history FROM ${app_user};
