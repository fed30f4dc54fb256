package org.socle.grievance.alert.domain;

/** What can be done to an alert. */
public enum Move {
    RELAY,
    VERIFY,
    ANSWER,
    CLOSE,
    REOPEN
}
