package org.socle.registry.matching.domain.model;

/** Whether the sex is the same. */
public enum SexLevel implements Level {
    SAME(0, 0.99, 0.5, 0.5, false),
    OTHER(0, 0.01, 0.5, 0.5, true);

    private final int group;
    private final LevelWeights first;
    private final boolean contradicts;

    SexLevel(int group, double m, double u, double kin, boolean contradicts) {
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
}
