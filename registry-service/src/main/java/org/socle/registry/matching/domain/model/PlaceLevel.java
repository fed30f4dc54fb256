package org.socle.registry.matching.domain.model;

/** How near each other both live; the first six where both villages are known. */
public enum PlaceLevel implements Level {
    VILLAGE(0, 0.72, 0.002, 0.95),
    COMMUNE_OF_VILLAGES(0, 0.1, 0.008, 0.04),
    /** In communes that share a border, of one department or of two. */
    NEIGHBOURS_OF_VILLAGES(0, 0.01, 0.002, 0.001),
    DEPARTMENT_OF_VILLAGES(0, 0.04, 0.018, 0.003),
    REGION_OF_VILLAGES(0, 0.05, 0.07, 0.003),
    VILLAGES_APART(0, 0.08, 0.9, 0.003),
    COMMUNE(1, 0.82, 0.01, 0.99),
    NEIGHBOURS(1, 0.01, 0.002, 0.001),
    DEPARTMENT(1, 0.04, 0.018, 0.003),
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
