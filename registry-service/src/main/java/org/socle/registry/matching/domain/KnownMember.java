package org.socle.registry.matching.domain;

/** Somebody who lives in a household, as context for the others and perhaps as one of them. */
public record KnownMember(MatchRecord person, boolean head) {}
