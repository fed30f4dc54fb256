package org.socle.kit.territory;

import org.jspecify.annotations.Nullable;
import org.socle.kit.scope.TerritoryScope;

/**
 * One area of the country.
 *
 * @param code the area's code, such as {@code SN-DK-01}
 * @param parentCode code of the area around it, or null for the country
 * @param lo the area's own number; every area inside has a number between {@code lo} and {@code hi}
 * @param hi the last number that belongs to the area
 */
public record Territory(String code, @Nullable String parentCode, Level level, String name, int lo, int hi) {

    /** From the country down. */
    public enum Level {
        COUNTRY,
        REGION,
        DEPARTMENT,
        COMMUNE,
        VILLAGE
    }

    public TerritoryScope scope() {
        return new TerritoryScope(lo, hi);
    }

    public boolean contains(Territory other) {
        return lo <= other.lo && other.hi <= hi;
    }
}
