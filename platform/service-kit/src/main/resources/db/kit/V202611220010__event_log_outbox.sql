-- What this service tells others: the facts for good, and a pointer to each that is still to be sent.
CREATE TABLE event_log (
    position      bigint      NOT NULL GENERATED ALWAYS AS IDENTITY,
    event_id      uuid        NOT NULL,
    topic         text        NOT NULL,
    aggregate_id  text        NOT NULL,
    aggregate_seq bigint      NOT NULL,
    type          text        NOT NULL,
    payload       json        NOT NULL,
    traceparent   text,
    occurred_at   timestamptz NOT NULL,
    CONSTRAINT pk_event_log PRIMARY KEY (position),
    CONSTRAINT uq_event_log_topic_aggregate_id_aggregate_seq UNIQUE (topic, aggregate_id, aggregate_seq)
);
COMMENT ON TABLE event_log IS 'Every fact told, append-only and kept: the source for replay; aggregate_seq counts 1, 2, 3 per aggregate without a gap';
COMMENT ON COLUMN event_log.payload IS 'The JSON exactly as it is sent; ids and eligibility facts, never names, phones, identity numbers or addresses';

CREATE TABLE outbox (
    shard    smallint NOT NULL,
    position bigint   NOT NULL,
    CONSTRAINT pk_outbox PRIMARY KEY (shard, position)
) WITH (
    -- A queue: its rows live for milliseconds, so its dead ones must go early or every look at its head slows down.
    autovacuum_vacuum_scale_factor = 0.0,
    autovacuum_vacuum_threshold = 2000,
    autovacuum_vacuum_cost_delay = 0
);
COMMENT ON TABLE outbox IS 'Pointers to the rows of event_log that Kafka has not acknowledged yet';

CREATE TABLE outbox_shard (
    shard smallint NOT NULL,
    CONSTRAINT pk_outbox_shard PRIMARY KEY (shard),
    CONSTRAINT ck_outbox_shard_shard CHECK (shard BETWEEN 0 AND 15)
);
INSERT INTO outbox_shard (shard) SELECT generate_series(0, 15);
COMMENT ON TABLE outbox_shard IS 'A relay that holds the lock on a row here is the only one to send that shard''s events';
