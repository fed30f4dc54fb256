package org.socle.registry.matching.domain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.socle.registry.matching.domain.model.Form;
import org.socle.registry.matching.domain.model.PairScorer;
import org.socle.registry.matching.domain.model.Profile;
import org.socle.registry.matching.domain.model.Score;
import org.socle.registry.matching.domain.model.Waterfall;
import org.socle.registry.matching.domain.model.Zone;

/**
 * A candidate and a registered person who may be one.
 *
 * @param mine the candidate as weighed, household and all
 * @param bits the odds of one person, in bits
 * @param inRecognisedHousehold whether the odds are those within a household recognised by its other members
 */
record Pair(
        MatchRecord registered, Profile mine, Profile theirs, Zone zone, double bits, boolean inRecognisedHousehold) {

    /** Those of one likelihood in the order of their registration. */
    static final Comparator<Pair> LIKELIEST_FIRST = Comparator.comparingDouble(Pair::bits)
            .reversed()
            .thenComparing(pair -> pair.registered().personId());

    boolean isOf(MatchRecord person) {
        return registered.personId().equals(person.personId());
    }

    boolean isIn(UUID home) {
        return home.equals(registered.householdId());
    }

    double probability() {
        return Score.probability(bits);
    }

    Waterfall explained(PairScorer scorer) {
        return inRecognisedHousehold ? scorer.explainInKnownHousehold(mine, theirs) : scorer.explain(mine, theirs);
    }

    static Profile profileOf(MatchRecord registered, Register register) {
        UUID home = registered.householdId();
        Form household = home == null ? Form.UNKNOWN : around(registered.personId(), register.membersOf(home));
        return registered.profile().with(MatchRecord.HOUSEHOLD, household);
    }

    /** With whom a person of a household lives. */
    static Form around(UUID person, List<KnownMember> members) {
        List<Form.Names> head = new ArrayList<>();
        List<Form.Names> others = new ArrayList<>();
        for (KnownMember member : members) {
            if (!member.personId().equals(person) && member.names() instanceof Form.Names names) {
                (member.head() ? head : others).add(names);
            }
        }
        return Form.Household.of(head, others);
    }
}
