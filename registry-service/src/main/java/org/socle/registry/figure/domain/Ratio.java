package org.socle.registry.figure.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * A figure with what it was divided from.
 *
 * @param value numerator by denominator, to six decimals, half up; null when the denominator is 0
 */
public record Ratio(
        BigDecimal numerator,
        BigDecimal denominator,
        @Nullable BigDecimal value) {

    private static final int SCALE = 6;

    public static Ratio of(long numerator, long denominator) {
        return of(BigDecimal.valueOf(numerator), BigDecimal.valueOf(denominator));
    }

    public static Ratio of(BigDecimal numerator, BigDecimal denominator) {
        BigDecimal value =
                denominator.signum() == 0 ? null : numerator.divide(denominator, SCALE, RoundingMode.HALF_UP);
        return new Ratio(plain(numerator), plain(denominator), value);
    }

    /** One spelling per number: 3 and never 3.00, so that equal figures are equal byte by byte. */
    private static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
