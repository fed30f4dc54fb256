package org.socle.registry.matching.domain.model;

import java.util.ArrayList;
import java.util.List;
import org.socle.registry.matching.domain.model.Form.Household;
import org.socle.registry.matching.domain.model.Form.Names;
import org.socle.registry.matching.domain.name.NameForms;
import org.socle.registry.matching.domain.name.StandardName;

/**
 * With whom people live: the head and the share of the other members whose names match. One field and not two, since
 * somebody who moved to another household lost the head and the members by one and the same step.
 *
 * @param forms the names known under several forms
 */
public record HouseholdComparison(NameForms forms) implements FieldComparison {

    private static final List<HouseholdLevel> LEVELS = List.of(HouseholdLevel.values());

    @Override
    public List<HouseholdLevel> levels() {
        return LEVELS;
    }

    @Override
    public int level(Form left, Form right) {
        if (!(left instanceof Household one) || !(right instanceof Household other)) {
            return Level.MISSING;
        }
        boolean headsKnown = !one.head().isEmpty() && !other.head().isEmpty();
        boolean membersKnown = !one.others().isEmpty() && !other.others().isEmpty();
        if (!headsKnown && !membersKnown) {
            return Level.MISSING;
        }
        boolean sameHead =
                headsKnown && areOne(one.head().getFirst(), other.head().getFirst());
        int found = membersKnown ? found(one.others(), other.others()) : 0;
        int fewer = Math.min(one.others().size(), other.others().size());
        boolean most = membersKnown && found * 2 >= fewer;
        return level(sameHead, most, found > 0).ordinal();
    }

    private static HouseholdLevel level(boolean sameHead, boolean most, boolean some) {
        if (most) {
            return sameHead ? HouseholdLevel.HEAD_AND_MEMBERS : HouseholdLevel.MEMBERS;
        }
        if (sameHead) {
            return HouseholdLevel.HEAD;
        }
        return some ? HouseholdLevel.SOME_MEMBERS : HouseholdLevel.NOBODY;
    }

    /** Each member is found once only, so that two sisters of similar names do not stand for one another twice. */
    private int found(List<Names> members, List<Names> others) {
        List<Names> free = new ArrayList<>(others);
        int found = 0;
        for (Names member : members) {
            for (int at = 0; at < free.size(); at++) {
                if (areOne(member, free.get(at))) {
                    free.remove(at);
                    found++;
                    break;
                }
            }
        }
        return found;
    }

    /**
     * Less than a comparison of names: a household has many pairs of members, and nearly all end at the given name. Names
     * exchanged count to the letter only.
     */
    private boolean areOne(Names left, Names right) {
        boolean exchanged =
                left.givenText().equals(right.familyText()) && left.familyText().equals(right.givenText());
        return exchanged || (areAlike(left.given(), right.given()) && areAlike(left.family(), right.family()));
    }

    private boolean areAlike(StandardName left, StandardName right) {
        return Likeness.of(left, right, forms) != Likeness.OTHER;
    }
}
