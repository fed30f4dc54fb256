-- What was done and said stays as it was.
REVOKE UPDATE, DELETE ON alert_step, alert_message FROM ${app_user};
REVOKE DELETE ON alert FROM ${app_user};
