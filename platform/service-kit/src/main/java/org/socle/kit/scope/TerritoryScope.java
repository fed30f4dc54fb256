package org.socle.kit.scope;

/** The interval of area numbers, both ends included, that a transaction may see. */
public record TerritoryScope(int lo, int hi) {

    /** Every area. For event consumers and the platform's own work, never for a person's request. */
    public static final TerritoryScope WHOLE = new TerritoryScope(0, Integer.MAX_VALUE);

    public TerritoryScope {
        if (lo < 0 || hi < lo) {
            throw new IllegalArgumentException("not an interval: " + lo + ".." + hi);
        }
    }

    public boolean contains(int number) {
        return lo <= number && number <= hi;
    }
}
