package org.socle.benefits.money.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;

/** An amount that is never negative, in one currency, at the currency's ISO 4217 scale (XOF has no decimals). */
public record Money(BigDecimal amount, Currency currency) {

    /** Half a smallest unit goes up, in favour of the person who receives. */
    public static final RoundingMode ROUNDING = RoundingMode.HALF_UP;

    public Money {
        if (amount.signum() < 0) {
            throw new IllegalArgumentException("An amount is never negative: " + amount);
        }
        amount = amount.setScale(scaleOf(currency), RoundingMode.UNNECESSARY);
    }

    /** The nearest amount that can be paid; {@link #ROUNDING} decides ties. */
    public static Money rounded(BigDecimal exact, Currency currency) {
        return new Money(exact.setScale(scaleOf(currency), ROUNDING), currency);
    }

    public static Money zero(Currency currency) {
        return new Money(BigDecimal.ZERO, currency);
    }

    public Money plus(Money other) {
        if (!currency.equals(other.currency)) {
            throw new IllegalArgumentException("Cannot add " + other.currency + " to " + currency);
        }
        return new Money(amount.add(other.amount), currency);
    }

    /** Number of decimals the currency has; units without any, such as gold, count as having none. */
    public static int scaleOf(Currency currency) {
        return Math.max(0, currency.getDefaultFractionDigits());
    }

    /** Whether the currency has a unit small enough to pay this amount exactly. */
    public static boolean fits(BigDecimal amount, Currency currency) {
        return amount.stripTrailingZeros().scale() <= scaleOf(currency);
    }
}
