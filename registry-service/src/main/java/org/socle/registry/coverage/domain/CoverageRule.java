package org.socle.registry.coverage.domain;

import java.time.Instant;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import org.socle.registry.scoring.domain.Category;

/**
 * In how many programmes households are to be.
 *
 * @param programmes by category; a category that is not named needs none
 */
public record CoverageRule(int version, Map<Category, Integer> programmes, Instant createdAt) {

    public CoverageRule {
        Map<Category, Integer> ordered = new EnumMap<>(Category.class);
        ordered.putAll(programmes);
        programmes = Collections.unmodifiableMap(ordered);
    }
}
