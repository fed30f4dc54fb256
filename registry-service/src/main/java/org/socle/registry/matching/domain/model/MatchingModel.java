package org.socle.registry.matching.domain.model;

import java.util.List;

/**
 * Everything a pair is weighed with. Immutable and versioned: each decision names the version it was made with.
 *
 * @param weights for each field of the schema one entry per level, at the index of its ordinal
 */
public record MatchingModel(
        String version,
        Schema schema,
        Prior prior,
        List<List<LevelWeights>> weights,
        TermFrequencies terms,
        Thresholds thresholds) {

    /** Version of the model of a register's first days. */
    public static final String FIRST = "first";

    /** Of a hundred records that come, five are of somebody known; a household has five others. */
    private static final double FIRST_MATCHES_PER_RECORD = 0.05;

    private static final double FIRST_KIN_PER_RECORD = 5;

    public MatchingModel {
        weights = weights.stream().map(List::copyOf).toList();
        for (int field = 0; field < schema.size(); field++) {
            int levels = schema.fields().get(field).comparison().levels().size();
            if (weights.size() != schema.size() || weights.get(field).size() != levels) {
                throw new IllegalArgumentException("a weight for each level of each field");
            }
        }
    }

    /** The model of a register's first days, when there is too little to learn from. */
    public static MatchingModel first(Schema schema, long registerSize) {
        return new MatchingModel(
                FIRST,
                schema,
                new Prior(FIRST_MATCHES_PER_RECORD, Math.max(1, registerSize), FIRST_KIN_PER_RECORD),
                schema.fields().stream()
                        .map(field -> field.comparison().levels().stream()
                                .map(Level::first)
                                .toList())
                        .toList(),
                TermFrequencies.none(schema),
                Thresholds.DEFAULT);
    }

    /** The same model for a register that has grown or shrunk since. */
    public MatchingModel forRegisterOf(long size) {
        var resized = new Prior(prior.matchesPerRecord(), Math.max(1, size), prior.kinPerRecord());
        return new MatchingModel(version, schema, resized, weights, terms, thresholds);
    }

    /** The same model for a country whose communes have these borders. */
    public MatchingModel within(Borders borders) {
        return new MatchingModel(version, schema.within(borders), prior, weights, terms, thresholds);
    }

    LevelWeights weight(int field, int level) {
        return weights.get(field).get(level);
    }

    Level level(int field, int level) {
        return schema.fields().get(field).comparison().levels().get(level);
    }
}
