-- Whose word counts more when sources differ about one person: a rule that is data, since it is not ours to make.
CREATE TABLE source_trust (
    organisation text    NOT NULL,
    trust        integer NOT NULL,
    CONSTRAINT pk_source_trust PRIMARY KEY (organisation)
);
COMMENT ON TABLE source_trust IS 'How much a source is trusted: more is stronger, 0 for those not listed; among equals the newest word counts';
