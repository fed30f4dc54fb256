-- Poverty scorecards as data: changing the weights is a new version, not a new program.
CREATE TABLE scoring_model (
    code    text    NOT NULL,
    version integer NOT NULL,
    active  boolean NOT NULL,
    CONSTRAINT pk_scoring_model PRIMARY KEY (code, version)
);
CREATE UNIQUE INDEX uq_scoring_model_active ON scoring_model (active) WHERE active;
COMMENT ON TABLE scoring_model IS 'Versions of the scorecard; one of them is active';

CREATE TABLE scoring_rule (
    code       text    NOT NULL,
    version    integer NOT NULL,
    place      integer NOT NULL,
    indicator  text    NOT NULL,
    choice     text,
    from_value numeric,
    below      numeric,
    points     integer NOT NULL,
    CONSTRAINT pk_scoring_rule PRIMARY KEY (code, version, place),
    CONSTRAINT fk_scoring_rule_model FOREIGN KEY (code, version) REFERENCES scoring_model (code, version)
);
COMMENT ON TABLE scoring_rule IS 'Points for a code, a range of numbers, or every other case; the first that matches counts';

CREATE TABLE scoring_threshold (
    code     text    NOT NULL,
    version  integer NOT NULL,
    category text    NOT NULL,
    lowest   integer NOT NULL,
    CONSTRAINT pk_scoring_threshold PRIMARY KEY (code, version, category),
    CONSTRAINT fk_scoring_threshold_model FOREIGN KEY (code, version) REFERENCES scoring_model (code, version)
);
COMMENT ON TABLE scoring_threshold IS 'The lowest score of each poverty category';

CREATE TABLE household_score (
    household_id  uuid        NOT NULL,
    territory_no  integer     NOT NULL,
    model         text        NOT NULL,
    model_version integer     NOT NULL,
    score         integer     NOT NULL,
    category      text        NOT NULL,
    lines         jsonb       NOT NULL,
    scored_on     date        NOT NULL,
    scored_at     timestamptz NOT NULL,
    CONSTRAINT pk_household_score PRIMARY KEY (household_id),
    CONSTRAINT fk_household_score_household_id FOREIGN KEY (household_id) REFERENCES household (id)
);
ALTER TABLE household_score ENABLE ROW LEVEL SECURITY;
ALTER TABLE household_score FORCE ROW LEVEL SECURITY;
CREATE POLICY household_score_in_scope ON household_score
    USING (territory_no BETWEEN nullif(current_setting('app.lo', true), '')::int
                            AND nullif(current_setting('app.hi', true), '')::int);
COMMENT ON TABLE household_score IS 'The latest score of each household, with the lines that explain it';
