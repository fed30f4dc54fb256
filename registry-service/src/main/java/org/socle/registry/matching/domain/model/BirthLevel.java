package org.socle.registry.matching.domain.model;

/** How birth dates agree, as far as both are known: to the day, the month or the year. */
public enum BirthLevel implements Level {
    DAY(0, 0.88, 5e-05, 0.012, false),
    /** One digit changed, two exchanged, or day and month exchanged. */
    DAY_SLIP(0, 0.06, 0.001, 0.004, false),
    DAY_IN_YEAR(0, 0.02, 0.02, 0.008, false),
    DAY_YEAR_1(0, 0.02, 0.035, 0.04, false),
    DAY_YEAR_3(0, 0.01, 0.06, 0.15, false),
    DAY_YEAR_5(0, 0.004, 0.06, 0.12, false),
    DAY_APART(0, 0.006, 0.8239, 0.666, true),
    MONTH(1, 0.85, 0.0015, 0.015, false),
    MONTH_IN_YEAR(1, 0.06, 0.018, 0.02, false),
    MONTH_YEAR_1(1, 0.05, 0.035, 0.05, false),
    MONTH_YEAR_3(1, 0.02, 0.06, 0.15, false),
    MONTH_YEAR_5(1, 0.01, 0.06, 0.12, false),
    MONTH_APART(1, 0.01, 0.8255, 0.645, true),
    YEAR(2, 0.84, 0.02, 0.04, false),
    YEAR_1(2, 0.09, 0.035, 0.06, false),
    YEAR_3(2, 0.04, 0.06, 0.15, false),
    YEAR_5(2, 0.02, 0.06, 0.12, false),
    YEAR_APART(2, 0.01, 0.825, 0.63, true);

    private final int group;
    private final LevelWeights first;
    private final boolean contradicts;

    BirthLevel(int group, double m, double u, double kin, boolean contradicts) {
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
        return this == DAY;
    }
}
