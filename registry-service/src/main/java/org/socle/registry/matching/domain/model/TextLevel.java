package org.socle.registry.matching.domain.model;

/** How words agree that are compared like a name: a mother's name, a street. */
public enum TextLevel implements Level {
    SAME(0, 0.72, 0.003, 0.5),
    ALIKE(0, 0.08, 0.001, 0.03),
    FORM(0, 0.02, 0.001, 0.01),
    SIMILAR(0, 0.1, 0.006, 0.03),
    OTHER(0, 0.08, 0.989, 0.43);

    private final int group;
    private final LevelWeights first;

    TextLevel(int group, double m, double u, double kin) {
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
