package org.socle.registry.committee.domain;

import org.socle.registry.directory.domain.Committee;

/**
 * The committee of a kind in one area.
 *
 * @param territoryNo the area's own number
 */
public record LocalCommittee(Committee kind, String territoryCode, int territoryNo) {}
