package org.socle.registry.user.domain;

/**
 * What somebody may do and where.
 *
 * @param territory code of an area
 */
public record Assignment(JobFunction function, String organisation, String territory) {}
