-- In how many programmes households of a poverty category are to be: what a gap of coverage is measured by, as data.
CREATE TABLE coverage_rule (
    version    integer     NOT NULL,
    category   text        NOT NULL,
    programmes integer     NOT NULL,
    created_at timestamptz NOT NULL,
    created_by text        NOT NULL,
    CONSTRAINT pk_coverage_rule PRIMARY KEY (version, category),
    CONSTRAINT ck_coverage_rule_category CHECK (category IN ('EXTREMELY_POOR', 'POOR', 'VULNERABLE', 'NOT_POOR')),
    CONSTRAINT ck_coverage_rule_programmes CHECK (programmes BETWEEN 1 AND 20)
);
COMMENT ON TABLE coverage_rule IS 'The newest version is in force; categories it does not name need no programme; reference data';

-- Until somebody says more: whoever is poor is to be in one programme at least.
INSERT INTO coverage_rule (version, category, programmes, created_at, created_by)
VALUES (1, 'EXTREMELY_POOR', 1, now(), 'platform'), (1, 'POOR', 1, now(), 'platform');
