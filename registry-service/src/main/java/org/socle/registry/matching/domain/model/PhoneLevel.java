package org.socle.registry.matching.domain.model;

/** How telephone numbers agree. The same number is weak evidence: a household shares one. */
public enum PhoneLevel implements Level {
    SAME(0, 0.6, 5e-05, 0.5),
    SLIP(0, 0.04, 0.0001, 0.02),
    OTHER(0, 0.36, 0.9998, 0.48);

    private final int group;
    private final LevelWeights first;

    PhoneLevel(int group, double m, double u, double kin) {
        this.group = group;
        this.first = new LevelWeights(m, u, kin);
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
    public boolean tellsNamesakesApart() {
        return this == SAME;
    }
}
