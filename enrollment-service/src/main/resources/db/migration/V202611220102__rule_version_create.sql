-- Versions of each programme's rule. The text of a version never changes; only when it was activated is noted.
CREATE TABLE rule_version (
    programme_id uuid        NOT NULL,
    number       integer     NOT NULL,
    body         jsonb       NOT NULL,
    created_at   timestamptz NOT NULL,
    activated_at timestamptz,
    CONSTRAINT pk_rule_version PRIMARY KEY (programme_id, number),
    CONSTRAINT fk_rule_version_programme_id FOREIGN KEY (programme_id) REFERENCES programme (id),
    CONSTRAINT ck_rule_version_number CHECK (number >= 1)
);
COMMENT ON TABLE rule_version IS 'Eligibility rules, immutable once saved';

CREATE FUNCTION rule_version_keep() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NEW.body IS DISTINCT FROM OLD.body THEN
        RAISE EXCEPTION 'a saved rule version never changes';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER rule_version_keep BEFORE UPDATE ON rule_version FOR EACH ROW EXECUTE FUNCTION rule_version_keep();
