package org.socle.registry.identifier.domain;

/**
 * The Verhoeff check digit. It notices every single wrong digit and every exchange of two neighbours, which are the
 * mistakes people make when they copy a number by hand; a sum modulo ten misses some of the exchanges.
 */
public final class Verhoeff {

    /** Multiplication in the dihedral group of ten elements: 0-4 are turns of a pentagon, 5-9 its reflections. */
    private static final int[][] PRODUCT = new int[10][10];

    /** Row p says which element a digit stands for at position p, counted from the right; the rows repeat after 8. */
    private static final int[][] AT_POSITION = new int[8][10];

    private static final int[] INVERSE = new int[10];

    static {
        for (int left = 0; left < 10; left++) {
            for (int right = 0; right < 10; right++) {
                PRODUCT[left][right] = multiply(left, right);
                if (PRODUCT[left][right] == 0) {
                    INVERSE[left] = right;
                }
            }
        }
        int[] once = {1, 5, 7, 6, 2, 8, 3, 0, 9, 4};
        for (int digit = 0; digit < 10; digit++) {
            AT_POSITION[0][digit] = digit;
        }
        for (int position = 1; position < 8; position++) {
            for (int digit = 0; digit < 10; digit++) {
                AT_POSITION[position][digit] = once[AT_POSITION[position - 1][digit]];
            }
        }
    }

    private Verhoeff() {}

    /** The digit to append to these digits. */
    public static char checkDigit(CharSequence digits) {
        return (char) ('0' + INVERSE[product(digits, 1)]);
    }

    /** Whether the last digit is the check digit of those before it. */
    public static boolean holds(CharSequence digits) {
        return product(digits, 0) == 0;
    }

    private static int product(CharSequence digits, int firstPosition) {
        int result = 0;
        int position = firstPosition;
        for (int at = digits.length() - 1; at >= 0; at--) {
            result = PRODUCT[result][AT_POSITION[position % 8][digits.charAt(at) - '0']];
            position++;
        }
        return result;
    }

    private static int multiply(int left, int right) {
        boolean leftReflects = left >= 5;
        boolean rightReflects = right >= 5;
        int turn = leftReflects ? left - right : left + right;
        return Math.floorMod(turn, 5) + (leftReflects == rightReflects ? 0 : 5);
    }
}
