package org.socle.registry.matching.domain.model;

/** The one mistake of the pen that people make in a number: a sign changed, left out, added, or two exchanged. */
final class Slip {

    private Slip() {}

    static boolean isBetween(String left, String right) {
        if (left.length() > right.length()) {
            return isBetween(right, left);
        }
        if (right.length() - left.length() > 1) {
            return false;
        }
        int at = 0;
        while (at < left.length() && left.charAt(at) == right.charAt(at)) {
            at++;
        }
        if (left.length() < right.length()) {
            return left.regionMatches(at, right, at + 1, left.length() - at);
        }
        if (at == left.length()) {
            return false;
        }
        int rest = left.length() - at;
        boolean changed = left.regionMatches(at + 1, right, at + 1, rest - 1);
        boolean exchanged = rest >= 2
                && left.charAt(at) == right.charAt(at + 1)
                && left.charAt(at + 1) == right.charAt(at)
                && left.regionMatches(at + 2, right, at + 2, rest - 2);
        return changed || exchanged;
    }
}
