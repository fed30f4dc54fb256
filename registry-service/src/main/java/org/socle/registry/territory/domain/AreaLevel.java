package org.socle.registry.territory.domain;

/**
 * The levels of the tree from the country down, each with the bits of the area number that are its own. Slot 0 is never
 * given out, so that an area and its first child differ.
 */
public enum AreaLevel {
    COUNTRY(0, 28),
    REGION(6, 22),
    DEPARTMENT(6, 16),
    COMMUNE(8, 8),
    VILLAGE(8, 0);

    private final int ownBits;
    private final int bitsBelow;

    AreaLevel(int ownBits, int bitsBelow) {
        this.ownBits = ownBits;
        this.bitsBelow = bitsBelow;
    }

    /** How many areas of this level fit into one parent. */
    public int slots() {
        return (1 << ownBits) - 1;
    }

    /** The slot that the area with this number has in its parent. */
    int slotOf(int number) {
        return (number >> bitsBelow) & slots();
    }

    int number(int parentNumber, int slot) {
        return parentNumber + (slot << bitsBelow);
    }

    int last(int number) {
        return number + (1 << bitsBelow) - 1;
    }
}
