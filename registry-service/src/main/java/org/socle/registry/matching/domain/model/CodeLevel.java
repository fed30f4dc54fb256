package org.socle.registry.matching.domain.model;

/** How plain codes agree, such as a postcode or a house number. */
public enum CodeLevel implements Level {
    SAME(0, 0.85, 0.01, 0.9),
    SLIP(0, 0.08, 0.03, 0.03),
    OTHER(0, 0.07, 0.96, 0.07);

    private final int group;
    private final LevelWeights first;

    CodeLevel(int group, double m, double u, double kin) {
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
