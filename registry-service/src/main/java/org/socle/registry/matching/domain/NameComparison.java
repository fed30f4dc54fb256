package org.socle.registry.matching.domain;

import java.util.List;

/**
 * Compares names word by word. People swap family and given names, leave the second given name out and spell by ear;
 * none of it makes another person, and none of it alone proves the same one.
 */
final class NameComparison {

    private NameComparison() {}

    /** How the two names of two people agree, in the better of both orders. */
    static Names compare(MatchRecord left, MatchRecord right) {
        Agreement given = compare(left.given(), right.given());
        Agreement family = compare(left.family(), right.family());
        Agreement givenAsFamily = compare(left.given(), right.family());
        Agreement familyAsGiven = compare(left.family(), right.given());
        int straight = given.ordinal() + family.ordinal();
        int swapped = givenAsFamily.ordinal() + familyAsGiven.ordinal();
        return swapped > straight && givenAsFamily != Agreement.DIFFERENT && familyAsGiven != Agreement.DIFFERENT
                ? new Names(familyAsGiven, givenAsFamily, true)
                : new Names(given, family, false);
    }

    /** The shorter name's words against their best partners; the worst of them decides. */
    static Agreement compare(StandardName left, StandardName right) {
        if (left.isEmpty() || right.isEmpty()) {
            return Agreement.DIFFERENT;
        }
        List<StandardName.Token> fewer = left.tokens().size() <= right.tokens().size() ? left.tokens() : right.tokens();
        List<StandardName.Token> more = fewer == left.tokens() ? right.tokens() : left.tokens();
        Agreement worst = Agreement.EXACT;
        for (StandardName.Token word : fewer) {
            Agreement best = Agreement.DIFFERENT;
            for (StandardName.Token other : more) {
                best = better(best, compare(word, other));
            }
            worst = worst.compareTo(best) <= 0 ? worst : best;
        }
        boolean wordsMissing = fewer.size() < more.size();
        return wordsMissing && worst == Agreement.EXACT ? Agreement.SOUND : worst;
    }

    static Agreement compare(StandardName.Token left, StandardName.Token right) {
        if (left.text().equals(right.text())) {
            return Agreement.EXACT;
        }
        if (left.fold().equals(right.fold())) {
            return Agreement.SOUND;
        }
        if (NameForms.WEST_AFRICAN.haveInCommon(left.text(), right.text())
                || EditDistance.isClose(left.text(), left.textLetters(), right.text(), right.textLetters())
                || EditDistance.isClose(left.fold(), left.foldLetters(), right.fold(), right.foldLetters())) {
            return Agreement.CLOSE;
        }
        return Agreement.DIFFERENT;
    }

    private static Agreement better(Agreement left, Agreement right) {
        return left.compareTo(right) >= 0 ? left : right;
    }

    /** How given and family names agree. */
    record Names(Agreement given, Agreement family, boolean swapped) {

        boolean bothSound() {
            return given.compareTo(Agreement.SOUND) >= 0 && family.compareTo(Agreement.SOUND) >= 0;
        }

        boolean bothClose() {
            return given != Agreement.DIFFERENT && family != Agreement.DIFFERENT;
        }

        boolean oneClose() {
            return given != Agreement.DIFFERENT || family != Agreement.DIFFERENT;
        }
    }
}
