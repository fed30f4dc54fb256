package org.socle.registry.retention.domain;

/** What is done with something that was held long enough. */
public enum RetentionAction {
    DELETE,
    /** What says who it was goes; what is counted stays. */
    ANONYMISE
}
