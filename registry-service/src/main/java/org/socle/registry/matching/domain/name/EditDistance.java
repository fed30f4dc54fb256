package org.socle.registry.matching.domain.name;

/** Letters changed, left out, added or exchanged with their neighbour between two words. */
public final class EditDistance {

    private EditDistance() {}

    /** A set of the letters A to Z, one bit each. */
    public static int letters(String text) {
        int letters = 0;
        for (int at = 0; at < text.length(); at++) {
            letters |= 1 << (text.charAt(at) - 'A');
        }
        return letters;
    }

    /**
     * One slip in a word of three to five letters, two in a longer one. A short word must keep its first letter: FALL
     * and SALL are two families.
     *
     * @param leftLetters the {@link #letters} of the left word
     * @param rightLetters those of the right one
     */
    public static boolean isClose(String left, int leftLetters, String right, int rightLetters) {
        int longer = Math.max(left.length(), right.length());
        int allowed = longer < 3 ? 0 : longer < 6 ? 1 : 2;
        // A slip takes one letter away and brings another at most; nine pairs of ten end here.
        if (Math.abs(left.length() - right.length()) > allowed
                || Integer.bitCount(leftLetters ^ rightLetters) > 2 * allowed) {
            return false;
        }
        if (longer < 6 && (left.isEmpty() || right.isEmpty() || left.charAt(0) != right.charAt(0))) {
            return false;
        }
        return between(left, right) <= allowed;
    }

    static int between(String left, String right) {
        int[] twoBack = new int[right.length() + 1];
        int[] back = new int[right.length() + 1];
        int[] row = new int[right.length() + 1];
        for (int j = 0; j <= right.length(); j++) {
            back[j] = j;
        }
        for (int i = 1; i <= left.length(); i++) {
            row[0] = i;
            for (int j = 1; j <= right.length(); j++) {
                int change = left.charAt(i - 1) == right.charAt(j - 1) ? 0 : 1;
                row[j] = Math.min(Math.min(back[j] + 1, row[j - 1] + 1), back[j - 1] + change);
                if (i > 1
                        && j > 1
                        && left.charAt(i - 1) == right.charAt(j - 2)
                        && left.charAt(i - 2) == right.charAt(j - 1)) {
                    row[j] = Math.min(row[j], twoBack[j - 2] + 1);
                }
            }
            int[] free = twoBack;
            twoBack = back;
            back = row;
            row = free;
        }
        return back[right.length()];
    }
}
