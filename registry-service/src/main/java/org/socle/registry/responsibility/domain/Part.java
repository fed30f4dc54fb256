package org.socle.registry.responsibility.domain;

/** Whether an organisation answers for a function, or helps. */
public enum Part {
    ACCOUNTABLE,
    CONTRIBUTING
}
