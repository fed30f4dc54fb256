package org.socle.registry.matching.domain.model;

import java.util.List;
import org.socle.registry.matching.domain.name.EditDistance;
import org.socle.registry.matching.domain.name.NameForms;
import org.socle.registry.matching.domain.name.StandardName;

/** How well two single names agree, best last. */
enum Likeness {
    OTHER,
    /** A slip or two apart, or the same when vowels were heard differently. */
    SIMILAR,
    /** Known as forms of one name. */
    FORM,
    /** Written differently and sounding alike, or a second name left out. */
    ALIKE,
    EXACT;

    private static final double SIMILAR_FROM = 0.9;
    private static final int SHORTEST_SKELETON = 3;

    /** Two slips take away two letters and bring two at most. */
    private static final int MOST_LETTERS_APART = 4;

    boolean isAtLeast(Likeness other) {
        return compareTo(other) >= 0;
    }

    /** The words of the shorter name against their best partners; the worst of them decides. */
    static Likeness of(StandardName left, StandardName right, NameForms forms) {
        List<StandardName.Token> fewer = left.tokens().size() <= right.tokens().size() ? left.tokens() : right.tokens();
        List<StandardName.Token> more = fewer == left.tokens() ? right.tokens() : left.tokens();
        if (fewer.isEmpty()) {
            return OTHER;
        }
        Likeness worst = EXACT;
        for (StandardName.Token word : fewer) {
            Likeness best = OTHER;
            for (StandardName.Token other : more) {
                Likeness found = of(word, other, forms);
                best = found.isAtLeast(best) ? found : best;
            }
            worst = worst.isAtLeast(best) ? best : worst;
        }
        return worst == EXACT && fewer.size() < more.size() ? ALIKE : worst;
    }

    static Likeness of(StandardName.Token left, StandardName.Token right, NameForms forms) {
        if (areFarApart(left, right)) {
            return forms.haveInCommon(left.text(), right.text()) ? FORM : OTHER;
        }
        if (left.text().equals(right.text())) {
            return EXACT;
        }
        if (left.fold().equals(right.fold())) {
            return ALIKE;
        }
        if (forms.haveInCommon(left.text(), right.text())) {
            return FORM;
        }
        return areSimilar(left, right) ? SIMILAR : OTHER;
    }

    /** Nine pairs of ten end here: neither as written nor as spoken have they the letters of a slip or two in common. */
    private static boolean areFarApart(StandardName.Token left, StandardName.Token right) {
        return Integer.bitCount(left.textLetters() ^ right.textLetters()) > MOST_LETTERS_APART
                && Integer.bitCount(left.foldLetters() ^ right.foldLetters()) > MOST_LETTERS_APART;
    }

    private static boolean areSimilar(StandardName.Token left, StandardName.Token right) {
        return EditDistance.isClose(left.text(), left.textLetters(), right.text(), right.textLetters())
                || EditDistance.isClose(left.fold(), left.foldLetters(), right.fold(), right.foldLetters())
                || (left.skeleton().length() >= SHORTEST_SKELETON
                        && left.skeleton().equals(right.skeleton()))
                || (haveEnoughInCommon(left, right)
                        && JaroWinkler.similarity(left.text(), right.text()) >= SIMILAR_FROM);
    }

    /**
     * Most pairs of names end here. The bonus for a common beginning is at most 0.4 of what is missing, so the similarity
     * needs five sixths before it, and the shares of common letters one and a half together.
     */
    private static boolean haveEnoughInCommon(StandardName.Token left, StandardName.Token right) {
        int leftLength = left.text().length();
        int rightLength = right.text().length();
        int most = Math.min(
                leftLength - Integer.bitCount(left.textLetters() & ~right.textLetters()),
                rightLength - Integer.bitCount(right.textLetters() & ~left.textLetters()));
        return 2 * most * (leftLength + rightLength) >= 3 * leftLength * rightLength;
    }
}
