-- What each open programme's rule says about each household or person, as of the last assessment.
CREATE TABLE application (
    id               uuid             NOT NULL,
    programme_id     uuid             NOT NULL,
    unit             text             NOT NULL,
    beneficiary_id   uuid             NOT NULL,
    household_id     uuid             NOT NULL,
    commune_code     text             NOT NULL,
    territory_no     integer          NOT NULL,
    rule_version     integer          NOT NULL,
    facts_hash       text             NOT NULL,
    outcome          text             NOT NULL,
    criteria         jsonb            NOT NULL,
    rank             double precision,
    household_size   integer          NOT NULL,
    eligible_members integer          NOT NULL,
    registered_at    timestamptz      NOT NULL,
    assessed_at      timestamptz      NOT NULL,
    CONSTRAINT pk_application PRIMARY KEY (id),
    CONSTRAINT uq_application_programme_id_beneficiary_id UNIQUE (programme_id, beneficiary_id),
    CONSTRAINT fk_application_rule_version FOREIGN KEY (programme_id, rule_version) REFERENCES rule_version (programme_id, number),
    CONSTRAINT ck_application_unit CHECK (unit IN ('HOUSEHOLD', 'PERSON')),
    CONSTRAINT ck_application_outcome CHECK (outcome IN ('ELIGIBLE', 'REFUSED', 'INCOMPLETE')),
    CONSTRAINT ck_application_rank CHECK ((outcome = 'ELIGIBLE') = (rank IS NOT NULL))
);
CREATE INDEX ix_application_beneficiary_id ON application (beneficiary_id);
CREATE INDEX ix_application_household_id ON application (household_id);
CREATE INDEX ix_application_programme_id_outcome ON application (programme_id, outcome, id);
COMMENT ON TABLE application IS 'Current assessment of each beneficiary; earlier ones are in event_log';
COMMENT ON COLUMN application.criteria IS 'Personal data: which criteria are met, which facts are missing';

ALTER TABLE application ENABLE ROW LEVEL SECURITY;
ALTER TABLE application FORCE ROW LEVEL SECURITY;
CREATE POLICY application_in_scope ON application
    USING (territory_no BETWEEN nullif(current_setting('app.lo', true), '')::int
                            AND nullif(current_setting('app.hi', true), '')::int);
