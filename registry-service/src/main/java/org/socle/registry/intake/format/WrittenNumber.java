package org.socle.registry.intake.format;

import java.math.BigDecimal;
import java.math.MathContext;

/** A number of a spreadsheet as the text that people see. */
final class WrittenNumber {

    /** Spreadsheets keep as many digits; of a longer number the others were replaced by zeros. */
    private static final int KEPT_DIGITS = 15;

    private static final int LARGEST_EXPONENT = 30;

    private WrittenNumber() {}

    static String text(BigDecimal number) {
        BigDecimal plain = number.stripTrailingZeros();
        if (Math.abs((long) plain.scale()) > LARGEST_EXPONENT) {
            return Mark.DIGITS_LOST.on(plain.toString());
        }
        boolean whole = plain.scale() <= 0;
        int digits = plain.precision() - plain.scale();
        if (whole && digits > KEPT_DIGITS) {
            return Mark.DIGITS_LOST.on(plain.toPlainString());
        }
        // Binary fractions come as 14.764600000000001.
        BigDecimal seen =
                whole ? plain : plain.round(new MathContext(KEPT_DIGITS)).stripTrailingZeros();
        return Mark.NUMBER.on(seen.toPlainString());
    }
}
