package org.socle.contracts;

/** A fact in the past tense about one aggregate. Its type and topic are in the {@link EventCatalogue}. */
public interface DomainEvent {

    /** The id of the aggregate the fact is about: the Kafka key, and the order in which events are told. */
    String aggregateId();
}
