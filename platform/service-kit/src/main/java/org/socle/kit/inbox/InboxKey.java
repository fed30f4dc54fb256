package org.socle.kit.inbox;

/** One consumer and one aggregate: events with the same key are applied in order. */
record InboxKey(String consumer, String topic, String aggregateId) {}
