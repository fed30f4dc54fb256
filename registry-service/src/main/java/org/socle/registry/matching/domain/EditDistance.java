package org.socle.registry.matching.domain;

/** Letters changed, left out, added or exchanged with their neighbour between two words. */
final class EditDistance {

    private EditDistance() {}

    /**
     * One slip in a word of three to five letters, two in a longer one. A short word must keep its first letter: FALL
     * and SALL are two families.
     */
    static boolean isClose(String left, String right) {
        int longer = Math.max(left.length(), right.length());
        int allowed = longer < 3 ? 0 : longer < 6 ? 1 : 2;
        if (longer < 6 && (left.isEmpty() || right.isEmpty() || left.charAt(0) != right.charAt(0))) {
            return false;
        }
        return Math.abs(left.length() - right.length()) <= allowed && between(left, right) <= allowed;
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
