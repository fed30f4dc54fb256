package org.socle.benefits.benefitpackage.domain;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.socle.benefits.money.domain.Money;

/**
 * The amount of one cycle: base + perMember × members + perEligibleMember × eligible members, held between the caps,
 * then rounded once to the currency's scale. Caps are payable amounts, so rounding never steps over one.
 */
public record CashFormula(
        Currency currency,
        BigDecimal base,
        BigDecimal perMember,
        BigDecimal perEligibleMember,
        @Nullable BigDecimal min,
        @Nullable BigDecimal max) {

    public CashFormula {
        requireNotNegative(base);
        requireNotNegative(perMember);
        requireNotNegative(perEligibleMember);
        requirePayable(min, currency);
        requirePayable(max, currency);
        if (min != null && max != null && min.compareTo(max) > 0) {
            throw new IllegalArgumentException("The lower cap " + min + " is above the upper cap " + max);
        }
    }

    public Money amountFor(Headcount people) {
        var exact = base.add(perMember.multiply(BigDecimal.valueOf(people.members())))
                .add(perEligibleMember.multiply(BigDecimal.valueOf(people.eligibleMembers())));
        return Money.rounded(held(exact), currency);
    }

    public Optional<BigDecimal> lowerCap() {
        return Optional.ofNullable(min);
    }

    public Optional<BigDecimal> upperCap() {
        return Optional.ofNullable(max);
    }

    private BigDecimal held(BigDecimal exact) {
        var atLeast = min == null ? exact : exact.max(min);
        return max == null ? atLeast : atLeast.min(max);
    }

    private static void requireNotNegative(BigDecimal rate) {
        if (rate.signum() < 0) {
            throw new IllegalArgumentException("A rate is never negative: " + rate);
        }
    }

    private static void requirePayable(@Nullable BigDecimal cap, Currency currency) {
        if (cap != null && (cap.signum() < 0 || !Money.fits(cap, currency))) {
            throw new IllegalArgumentException("A cap is an amount that can be paid in " + currency + ": " + cap);
        }
    }
}
