package org.socle.registry.matching.domain.model;

import java.util.HashMap;
import java.util.Map;

/**
 * How pairs agreed of whom it was found out that they are one person: by a reviewer, or by the same document. Pairs that
 * the register linked because they agree would only confirm it, so agreement on a field is counted where something else
 * decided.
 *
 * @param pairs how many pairs there are
 * @param counts how often each level was reached, by the name of the field and of the level
 */
public record DecidedPairs(long pairs, Map<String, Map<String, Long>> counts) {

    public static final DecidedPairs NONE = new DecidedPairs(0, Map.of());

    public DecidedPairs {
        Map<String, Map<String, Long>> copy = new HashMap<>();
        counts.forEach((field, levels) -> copy.put(field, Map.copyOf(levels)));
        counts = Map.copyOf(copy);
    }

    LevelCounts of(Field field) {
        LevelCounts reached = new LevelCounts(field.comparison().levels());
        Map<String, Long> byName = counts.getOrDefault(field.name(), Map.of());
        for (Level level : field.comparison().levels()) {
            reached.add(level.ordinal(), byName.getOrDefault(level.name(), 0L));
        }
        return reached;
    }
}
