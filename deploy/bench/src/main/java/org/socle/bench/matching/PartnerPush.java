package org.socle.bench.matching;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.socle.registry.matching.domain.model.Schema;
import org.socle.registry.matching.evaluation.Disturbance;
import org.socle.registry.matching.store.DetachedCheck;

/**
 * Two lists of one partner, of which somebody knows who is whom: what the model of the first day says of the second once
 * the first is registered.
 */
public final class PartnerPush {

    private static final String BASE = "/demo/ngo-base.csv";
    private static final String PUSH = "/demo/ngo-push.csv";

    /** The lists never tell a mother, and what a household says depends on who else came. */
    private static final Set<String> NOT_A_DISTURBANCE = Set.of("mother missing", "household missing");

    private PartnerPush() {}

    /** What was found in all, and of those who came back with each disturbance. */
    public record Found(Tally tally, Map<String, Share> kinds) {}

    /** How many of how many were linked rightly or shown to a reviewer. */
    public record Share(int found, int all) {

        public double share() {
            return (double) found / all;
        }

        private Share plus(Share other) {
            return new Share(found + other.found, all + other.all);
        }
    }

    public static Found measure(ProgressLines progress) {
        progress.begin("checking a partner's second list against the first");
        var communes = new Communes();
        var base = base(communes);
        var register = new ListedRegister(base, DetachedCheck.firstDay(base.persons()));
        var truth = PartnerList.truth();
        var tally = new Tally();
        Map<String, Share> kinds = new TreeMap<>();
        for (var home : PartnerList.read(PUSH, communes).homes()) {
            var household = ListedRegister.arriving(home);
            var verdicts = register.check(household).verdicts();
            for (var at = 0; at < verdicts.size(); at++) {
                var original = Optional.ofNullable(
                                truth.get(home.members().get(at).reference()))
                        .map(register::person);
                var right = tally.add(original.map(person -> person.personId()), verdicts.get(at));
                var arrived = household.persons().get(at);
                original.ifPresent(person ->
                        Disturbance.between(Schema.REGISTRY, arrived.profile(), person.profile()).stream()
                                .filter(kind -> !NOT_A_DISTURBANCE.contains(kind))
                                .forEach(kind -> kinds.merge(kind, new Share(right ? 1 : 0, 1), Share::plus)));
            }
        }
        return new Found(tally, kinds);
    }

    static PartnerList base(Communes communes) {
        return PartnerList.read(BASE, communes);
    }
}
