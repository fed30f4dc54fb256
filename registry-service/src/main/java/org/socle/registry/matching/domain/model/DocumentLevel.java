package org.socle.registry.matching.domain.model;

/** How numbers of one type of identity document agree. */
public enum DocumentLevel implements Level {
    SAME(0, 0.96, 1e-7, 0.0002, false),
    /** One sign apart: a slip of the pen, or of two brothers who enrolled one after the other. */
    SLIP(0, 0.025, 1e-05, 0.001, true),
    OTHER(0, 0.015, 0.99, 0.99, true);

    private final int group;
    private final LevelWeights first;
    private final boolean contradicts;

    DocumentLevel(int group, double m, double u, double kin, boolean contradicts) {
        this.group = group;
        this.first = new LevelWeights(m, u, kin);
        this.contradicts = contradicts;
    }

    @Override
    public int group() {
        return group;
    }

    @Override
    public LevelWeights first() {
        return first;
    }

    @Override
    public boolean contradicts() {
        return contradicts;
    }

    @Override
    public boolean tellsNamesakesApart() {
        return this == SAME;
    }
}
