package org.socle.registry.indicator.domain;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.socle.registry.figure.domain.Ratio;

/**
 * One figure.
 *
 * @param area code of the area
 * @param key which group of each breakdown it is about
 * @param numerator null where small numbers would tell too much
 * @param denominator null for a count, and where it is not known
 * @param unknown how many could not be counted, such as households without a point
 */
public record Cell(
        String area,
        Map<Breakdown, String> key,
        @Nullable BigDecimal numerator,
        @Nullable BigDecimal denominator,
        long unknown) {

    public Cell {
        Map<Breakdown, String> ordered = new EnumMap<>(Breakdown.class);
        ordered.putAll(key);
        key = Collections.unmodifiableMap(ordered);
    }

    public boolean isHidden() {
        return numerator == null;
    }

    Cell hidden() {
        return new Cell(area, key, null, null, 0);
    }

    /** The count itself, or numerator by denominator; null when hidden, and when nothing is known to divide by. */
    public @Nullable BigDecimal value(Indicator indicator) {
        BigDecimal counted = numerator;
        BigDecimal by = denominator;
        if (counted == null || indicator.unit().isCount()) {
            return counted;
        }
        return by == null ? null : Ratio.of(counted, by).value();
    }

    /** Area and groups in one text, by which cells are ordered. */
    String name() {
        return area + " "
                + key.entrySet().stream()
                        .map(each -> each.getKey() + "=" + each.getValue())
                        .collect(Collectors.joining(" "));
    }

    /** The numbers of people that can be read off the cell, its size first. */
    long[] numbers(Indicator indicator) {
        long counted = whole(numerator);
        long by = whole(denominator);
        return switch (indicator.unit()) {
            case PERSONS, HOUSEHOLDS, REVIEWS, DECISIONS -> new long[] {counted};
            case PERSONS_PER_HOUSEHOLD -> new long[] {by, counted};
            case SHARE -> share(indicator, counted, by);
        };
    }

    private static long[] share(Indicator indicator, long counted, long by) {
        return switch (indicator) {
            // A population is no secret: whoever is not registered is told by no row of ours.
            case REGISTRATION_COVERAGE -> new long[] {counted};
            // What is only expected tells of nobody.
            case ESTIMATED_DUPLICATES -> new long[] {0};
            default -> new long[] {by, counted, by - counted};
        };
    }

    private static long whole(@Nullable BigDecimal number) {
        return Objects.requireNonNullElse(number, BigDecimal.ZERO).longValue();
    }
}
