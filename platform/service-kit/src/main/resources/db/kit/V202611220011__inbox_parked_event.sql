-- How far each consumer has come with each aggregate, and the events that wait for a person or for another event.
CREATE TABLE inbox_position (
    consumer     text    NOT NULL,
    topic        text    NOT NULL,
    aggregate_id text    NOT NULL,
    last_seq     bigint  NOT NULL,
    parked       boolean NOT NULL DEFAULT false,
    CONSTRAINT pk_inbox_position PRIMARY KEY (consumer, topic, aggregate_id)
) WITH (fillfactor = 80);
COMMENT ON TABLE inbox_position IS 'The last event each consumer applied of each aggregate, moved in the transaction of the effect';
COMMENT ON COLUMN inbox_position.parked IS 'Whether events of this aggregate wait in parked_event';

CREATE TABLE parked_event (
    id              uuid        NOT NULL,
    consumer        text        NOT NULL,
    topic           text        NOT NULL,
    aggregate_id    text        NOT NULL,
    aggregate_seq   bigint,
    type            text,
    source_partition integer   NOT NULL,
    source_offset   bigint      NOT NULL,
    headers         jsonb       NOT NULL,
    payload         bytea       NOT NULL,
    reason          text        NOT NULL,
    detail          text        NOT NULL,
    first_parked_at timestamptz NOT NULL,
    attempts        integer     NOT NULL DEFAULT 0,
    next_try_at     timestamptz,
    CONSTRAINT pk_parked_event PRIMARY KEY (id),
    CONSTRAINT uq_parked_event_consumer_topic_source_partition_source_offset
        UNIQUE (consumer, topic, source_partition, source_offset),
    CONSTRAINT ck_parked_event_reason CHECK (reason IN ('UNREADABLE', 'UNKNOWN_TYPE', 'REFUSED', 'GAP', 'BEHIND', 'NOT_YET_KNOWN'))
);
CREATE INDEX ix_parked_event_consumer_topic_aggregate_id ON parked_event (consumer, topic, aggregate_id, aggregate_seq);
CREATE INDEX ix_parked_event_next_try_at ON parked_event (next_try_at) WHERE next_try_at IS NOT NULL;
COMMENT ON TABLE parked_event IS 'Events that could not be applied, with the later ones of the same aggregate behind them';
COMMENT ON COLUMN parked_event.next_try_at IS 'When it is tried again by itself; null when a person must look first';
