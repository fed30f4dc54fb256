-- What the test service's consumer has done, so that tests see every effect once and in order.
CREATE TABLE applied_event (
    position      bigint NOT NULL GENERATED ALWAYS AS IDENTITY,
    aggregate_id  text   NOT NULL,
    aggregate_seq bigint NOT NULL,
    type          text   NOT NULL,
    CONSTRAINT pk_applied_event PRIMARY KEY (position)
);
COMMENT ON TABLE applied_event IS 'One row per effect; a second row of the same event would be an event applied twice';
