-- The log keeps an event as it was told; whoever reads it again must take it as a person has corrected it.
CREATE TABLE mended_event (
    consumer         text    NOT NULL,
    topic            text    NOT NULL,
    source_partition integer NOT NULL,
    source_offset    bigint  NOT NULL,
    headers          jsonb   NOT NULL,
    payload          bytea   NOT NULL,
    CONSTRAINT pk_mended_event PRIMARY KEY (consumer, topic, source_partition, source_offset)
);
COMMENT ON TABLE mended_event IS 'Parked events as they were last corrected, kept after they are applied: a view that is made anew applies them like this';
