-- A view as those of real services are: it follows from the events alone.
CREATE TABLE score_view (
    household_id text    NOT NULL,
    score        integer NOT NULL,
    events       integer NOT NULL,
    CONSTRAINT pk_score_view PRIMARY KEY (household_id)
);
COMMENT ON TABLE score_view IS 'The last score of each household in the test service; an event applied twice would be counted twice';
