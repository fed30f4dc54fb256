package org.socle.contracts;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;
import java.util.regex.Pattern;

/**
 * An exact amount in one currency, written with the number of decimals ISO 4217 gives it: {@code 12000 XOF}, {@code
 * 12.50 EUR}.
 *
 * @param amount decimal text with exactly the currency's decimals
 * @param currency ISO 4217 code
 */
public record Money(String amount, String currency) {

    private static final Pattern PLAIN = Pattern.compile("-?(0|[1-9][0-9]{0,17})(\\.[0-9]{1,4})?");

    public Money {
        Require.present(amount, "amount");
        Require.present(currency, "currency");
        Require.that(PLAIN.matcher(amount).matches(), "amount is not a plain decimal number");
        var decimals = decimalsOf(currency);
        Require.that(
                new BigDecimal(amount).scale() == decimals,
                "amount must have " + decimals + " decimals in " + currency);
    }

    /** The amount in its currency's scale; fails rather than rounds when it is more precise than the currency. */
    public static Money of(BigDecimal amount, String currency) {
        var exact = amount.setScale(decimalsOf(currency), RoundingMode.UNNECESSARY);
        return new Money(exact.toPlainString(), currency);
    }

    public BigDecimal decimal() {
        return new BigDecimal(amount);
    }

    private static int decimalsOf(String currency) {
        var decimals = Currency.getInstance(currency).getDefaultFractionDigits();
        Require.that(decimals >= 0, "currency is not one that amounts are paid in");
        return decimals;
    }
}
