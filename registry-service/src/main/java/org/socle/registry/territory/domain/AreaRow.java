package org.socle.registry.territory.domain;

import org.jspecify.annotations.Nullable;

/**
 * One row of a list of areas, as it was read.
 *
 * @param row its number in the file, the header being 1
 */
public record AreaRow(int row, String code, @Nullable String parentCode, AreaLevel level, String name) {}
