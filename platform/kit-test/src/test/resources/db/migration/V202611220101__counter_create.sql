-- An aggregate with one row to lock, as those of real services have.
CREATE TABLE counter (
    id    text   NOT NULL,
    value bigint NOT NULL,
    CONSTRAINT pk_counter PRIMARY KEY (id)
);
COMMENT ON TABLE counter IS 'Aggregates of the test service';
