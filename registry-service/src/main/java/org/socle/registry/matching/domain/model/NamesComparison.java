package org.socle.registry.matching.domain.model;

import java.util.ArrayList;
import java.util.List;
import org.socle.registry.matching.domain.model.Form.Names;
import org.socle.registry.matching.domain.name.NameForms;

/**
 * Given and family name together, in the better of both orders. Together, because they are not independent: who spells
 * one of them by ear does so with the other.
 *
 * @param forms the names known under several forms
 */
public record NamesComparison(NameForms forms) implements FieldComparison {

    private static final List<NamesLevel> LEVELS = List.of(NamesLevel.values());

    @Override
    public List<NamesLevel> levels() {
        return LEVELS;
    }

    @Override
    public int level(Form left, Form right) {
        if (!(left instanceof Names one) || !(right instanceof Names other)) {
            return Level.MISSING;
        }
        if (one.areComplete() && other.areComplete()) {
            return complete(one, other).ordinal();
        }
        return half(one, other);
    }

    private NamesLevel complete(Names left, Names right) {
        Likeness given = Likeness.of(left.given(), right.given(), forms);
        Likeness family = Likeness.of(left.family(), right.family(), forms);
        NamesLevel straight = straight(given, family);
        // A name that stands in its own place was not exchanged, even where it is both a given and a family name.
        if (straight.compareTo(NamesLevel.FORM) <= 0
                || given.isAtLeast(Likeness.ALIKE)
                || family.isAtLeast(Likeness.ALIKE)) {
            return straight;
        }
        NamesLevel swapped = swapped(left, right);
        return swapped.compareTo(straight) < 0 ? swapped : straight;
    }

    private static NamesLevel straight(Likeness given, Likeness family) {
        Likeness better = given.isAtLeast(family) ? given : family;
        return switch (given.isAtLeast(family) ? family : given) {
            case EXACT -> NamesLevel.BOTH_EXACT;
            case ALIKE -> NamesLevel.BOTH_ALIKE;
            case FORM -> better.isAtLeast(Likeness.ALIKE) ? NamesLevel.FORM : NamesLevel.BOTH_SIMILAR;
            case SIMILAR -> {
                if (!better.isAtLeast(Likeness.ALIKE)) {
                    yield NamesLevel.BOTH_SIMILAR;
                }
                yield better == given ? NamesLevel.FAMILY_SIMILAR : NamesLevel.GIVEN_SIMILAR;
            }
            case OTHER -> {
                if (!better.isAtLeast(Likeness.ALIKE)) {
                    yield better == Likeness.OTHER ? NamesLevel.NEITHER : NamesLevel.ONE_SIMILAR;
                }
                yield better == given ? NamesLevel.GIVEN_ONLY : NamesLevel.FAMILY_ONLY;
            }
        };
    }

    private NamesLevel swapped(Names left, Names right) {
        Likeness givenAsFamily = Likeness.of(left.given(), right.family(), forms);
        if (givenAsFamily == Likeness.OTHER) {
            return NamesLevel.NEITHER;
        }
        Likeness familyAsGiven = Likeness.of(left.family(), right.given(), forms);
        if (familyAsGiven == Likeness.OTHER) {
            return NamesLevel.NEITHER;
        }
        return givenAsFamily == Likeness.EXACT && familyAsGiven == Likeness.EXACT
                ? NamesLevel.SWAPPED_EXACT
                : NamesLevel.SWAPPED_ALIKE;
    }

    private int half(Names left, Names right) {
        boolean givenTold = !left.given().isEmpty() && !right.given().isEmpty();
        boolean familyTold = !left.family().isEmpty() && !right.family().isEmpty();
        if (!givenTold && !familyTold) {
            return Level.MISSING;
        }
        Likeness half = givenTold
                ? Likeness.of(left.given(), right.given(), forms)
                : Likeness.of(left.family(), right.family(), forms);
        NamesLevel reached = switch (half) {
            case EXACT -> NamesLevel.HALF_EXACT;
            case ALIKE -> NamesLevel.HALF_ALIKE;
            case FORM -> NamesLevel.HALF_FORM;
            case SIMILAR -> NamesLevel.HALF_SIMILAR;
            case OTHER -> NamesLevel.HALF_OTHER;
        };
        return reached.ordinal();
    }

    @Override
    public List<Term> terms(Form form) {
        if (!(form instanceof Names names)) {
            return List.of();
        }
        List<Term> terms = new ArrayList<>(2);
        if (!names.given().isEmpty()) {
            terms.add(new Term(Part.GIVEN, names.givenText()));
        }
        if (!names.family().isEmpty()) {
            terms.add(new Term(Part.FAMILY, names.familyText()));
        }
        return terms;
    }

    @Override
    public List<Term> agreed(Form left, Form right, int level) {
        if (!(left instanceof Names one) || !(right instanceof Names other)) {
            return List.of();
        }
        if (level == NamesLevel.SWAPPED_EXACT.ordinal()) {
            return terms(other);
        }
        boolean given = !one.given().isEmpty() && one.givenText().equals(other.givenText());
        boolean family = !one.family().isEmpty() && one.familyText().equals(other.familyText());
        if (!given && !family) {
            return List.of();
        }
        List<Term> agreed = new ArrayList<>(2);
        if (given) {
            agreed.add(new Term(Part.GIVEN, one.givenText()));
        }
        if (family) {
            agreed.add(new Term(Part.FAMILY, one.familyText()));
        }
        return agreed;
    }
}
