package org.socle.registry.matching.domain.model;

/** The smallest area in which both live; the first five where both villages are known. */
public enum PlaceLevel implements Level {
    VILLAGE(0, 0.72, 0.002, 0.95),
    COMMUNE_OF_VILLAGES(0, 0.1, 0.008, 0.04),
    DEPARTMENT_OF_VILLAGES(0, 0.05, 0.02, 0.004),
    REGION_OF_VILLAGES(0, 0.05, 0.07, 0.003),
    VILLAGES_APART(0, 0.08, 0.9, 0.003),
    COMMUNE(1, 0.82, 0.01, 0.99),
    DEPARTMENT(1, 0.05, 0.02, 0.004),
    REGION(1, 0.05, 0.07, 0.003),
    APART(1, 0.08, 0.9, 0.003);

    private final int group;
    private final LevelWeights first;

    PlaceLevel(int group, double m, double u, double kin) {
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
}
