package org.socle.registry.matching.domain.model;

/**
 * How similar two words are, from 0 to 1, after Jaro (1989) with Winkler's bonus for a common beginning (1990). Made for
 * the names of people: letters may have moved a little, and the first ones are rarely wrong.
 */
final class JaroWinkler {

    private static final double BONUS_PER_LETTER = 0.1;
    private static final int MOST_LETTERS_OF_BONUS = 4;
    private static final int LONGEST = 64;

    private JaroWinkler() {}

    static double similarity(String left, String right) {
        int leftLength = Math.min(LONGEST, left.length());
        int rightLength = Math.min(LONGEST, right.length());
        if (leftLength == 0 || rightLength == 0) {
            return 0;
        }
        int reach = Math.max(0, Math.max(leftLength, rightLength) / 2 - 1);
        long leftMet = 0;
        long rightMet = 0;
        for (int i = 0; i < leftLength; i++) {
            int last = Math.min(rightLength - 1, i + reach);
            for (int j = Math.max(0, i - reach); j <= last; j++) {
                if ((rightMet & 1L << j) == 0 && left.charAt(i) == right.charAt(j)) {
                    leftMet |= 1L << i;
                    rightMet |= 1L << j;
                    break;
                }
            }
        }
        int met = Long.bitCount(leftMet);
        if (met == 0) {
            return 0;
        }
        double jaro = ((double) met / leftLength
                        + (double) met / rightLength
                        + (met - outOfOrder(left, leftMet, right, rightMet) / 2.0) / met)
                / 3;
        int prefix = 0;
        while (prefix < Math.min(MOST_LETTERS_OF_BONUS, Math.min(leftLength, rightLength))
                && left.charAt(prefix) == right.charAt(prefix)) {
            prefix++;
        }
        return jaro + prefix * BONUS_PER_LETTER * (1 - jaro);
    }

    private static int outOfOrder(String left, long leftMet, String right, long rightMet) {
        int outOfOrder = 0;
        long remaining = rightMet;
        for (long letters = leftMet; letters != 0; letters &= letters - 1) {
            int i = Long.numberOfTrailingZeros(letters);
            int j = Long.numberOfTrailingZeros(remaining);
            remaining &= remaining - 1;
            if (left.charAt(i) != right.charAt(j)) {
                outOfOrder++;
            }
        }
        return outOfOrder;
    }
}
