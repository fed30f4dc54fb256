package org.socle.registry.matching.domain.model;

/** How given and family names agree together, best first. The last five are of people one of whose names is not told. */
public enum NamesLevel implements Level {
    BOTH_EXACT(0, 0.72, 0.0001, 0.008),
    /** Given name written as family name and the reverse. */
    SWAPPED_EXACT(0, 0.03, 2e-06, 0.0001),
    BOTH_ALIKE(0, 0.08, 0.0001, 0.004),
    /** One of the two is a known form of the other, the other sounds alike. */
    FORM(0, 0.03, 0.0002, 0.01),
    SWAPPED_ALIKE(0, 0.01, 2e-05, 0.0002),
    GIVEN_SIMILAR(0, 0.05, 0.0004, 0.015),
    FAMILY_SIMILAR(0, 0.04, 0.0003, 0.002),
    BOTH_SIMILAR(0, 0.02, 0.0004, 0.003),
    GIVEN_ONLY(0, 0.012, 0.008, 0.012),
    FAMILY_ONLY(0, 0.004, 0.03, 0.55),
    ONE_SIMILAR(0, 0.002, 0.03, 0.06),
    NEITHER(0, 0.002, 0.9307, 0.3357),
    HALF_EXACT(1, 0.8, 0.02, 0.5),
    HALF_ALIKE(1, 0.07, 0.003, 0.03),
    HALF_FORM(1, 0.02, 0.003, 0.01),
    HALF_SIMILAR(1, 0.07, 0.01, 0.03),
    HALF_OTHER(1, 0.04, 0.964, 0.43);

    private final int group;
    private final LevelWeights first;

    NamesLevel(int group, double m, double u, double kin) {
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
    public boolean soundsTheSame() {
        return switch (this) {
            case BOTH_EXACT, SWAPPED_EXACT, BOTH_ALIKE, SWAPPED_ALIKE -> true;
            case FORM,
                    GIVEN_SIMILAR,
                    FAMILY_SIMILAR,
                    BOTH_SIMILAR,
                    GIVEN_ONLY,
                    FAMILY_ONLY,
                    ONE_SIMILAR,
                    NEITHER,
                    HALF_EXACT,
                    HALF_ALIKE,
                    HALF_FORM,
                    HALF_SIMILAR,
                    HALF_OTHER -> false;
        };
    }
}
