package org.socle.kit.event;

/** Names of the Kafka headers of every event. */
public final class EventHeaders {

    public static final String SPEC_VERSION = "ce_specversion";
    public static final String ID = "ce_id";
    public static final String TYPE = "ce_type";
    public static final String SOURCE = "ce_source";
    public static final String TIME = "ce_time";
    public static final String CONTENT_TYPE = "content-type";

    /** Counts 1, 2, 3 per aggregate without a gap; consumers order and deduplicate by it. */
    public static final String AGGREGATE_SEQ = "aggregateseq";

    /** The W3C trace context of the command behind the event. */
    public static final String TRACEPARENT = "traceparent";

    private EventHeaders() {}
}
