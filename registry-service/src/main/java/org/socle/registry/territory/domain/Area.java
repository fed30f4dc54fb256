package org.socle.registry.territory.domain;

import org.jspecify.annotations.Nullable;

/**
 * An area with its interval of numbers.
 *
 * @param lo the area's own number
 * @param hi the last number that belongs to it or to an area inside
 */
public record Area(String code, @Nullable String parentCode, AreaLevel level, String name, int lo, int hi) {}
