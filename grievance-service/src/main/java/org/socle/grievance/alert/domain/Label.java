package org.socle.grievance.alert.domain;

/** Words for a code, in the two working languages. */
public record Label(String fr, String en) {}
