-- The log of facts is append-only: the application role may add to it, never rewrite it.
REVOKE UPDATE, DELETE ON event_log FROM ${app_user};
REVOKE INSERT, DELETE ON outbox_shard FROM ${app_user};
