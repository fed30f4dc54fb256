-- What a list overwrote is kept as long as the list may be undone, and no longer.
INSERT INTO retention_rule (subject, keep_days, changed_at)
VALUES ('IMPORT_CHANGES', 90, now());
