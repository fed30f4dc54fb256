package org.socle.registry.matching.domain.model;

/** How the people agree with whom somebody lives. */
public enum HouseholdLevel implements Level {
    /** The same head and at least half of the other members. */
    HEAD_AND_MEMBERS(0, 0.4, 1e-05, 0.55),
    MEMBERS(0, 0.2, 3e-05, 0.4),
    HEAD(0, 0.1, 0.0001, 0.03),
    SOME_MEMBERS(0, 0.06, 0.002, 0.01),
    NOBODY(0, 0.24, 0.99, 0.01);

    private final int group;
    private final LevelWeights first;

    HouseholdLevel(int group, double m, double u, double kin) {
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
        return compareTo(HEAD) <= 0;
    }
}
