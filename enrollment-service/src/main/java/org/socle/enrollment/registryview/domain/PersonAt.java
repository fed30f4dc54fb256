package org.socle.enrollment.registryview.domain;

/**
 * A person and where they live.
 *
 * @param commune its code
 * @param territory its number in the tree of areas
 */
public record PersonAt(PersonRecord person, String commune, int territory) {}
