package org.socle.bench.matching;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.socle.registry.matching.domain.MatchRecord;

/** Those who come to a clerk one by one and without their household: every other one is registered and comes back. */
record Arrivals(Population population, long households) {

    /** Households from here on are in no register. */
    private static final long NEW = 1L << 40;

    /**
     * One who comes.
     *
     * @param original the registered person this is; empty for somebody new
     */
    record Arrival(MatchRecord person, Optional<Original> original) {}

    /** Somebody of the register who comes back with slips. */
    record Original(MatchRecord person, MatchRecord head, Set<Slips.Kind> slips) {}

    List<Arrival> draw(long seed, int count) {
        var random = new SplittableRandom(seed);
        var slips = new Slips(population);
        var arrivals = new ArrayList<Arrival>(count);
        for (var at = 0; at < count; at++) {
            var id = new UUID(seed << 16 | 0x7fff, Long.MIN_VALUE | at);
            arrivals.add(at % 2 == 0 ? somebodyKnown(id, slips, random) : somebodyNew(id, random));
        }
        return List.copyOf(arrivals);
    }

    private Arrival somebodyKnown(UUID id, Slips slips, RandomGenerator random) {
        var household = random.nextLong(households);
        var members = population.household(household);
        var place = random.nextInt(members.size());
        var disturbed = slips.disturb(members.get(place), random);
        var registered = population.registered(household);
        return new Arrival(
                disturbed.person().as(id, null),
                Optional.of(new Original(
                        registered.get(place).person(), registered.getFirst().person(), disturbed.kinds())));
    }

    private Arrival somebodyNew(UUID id, RandomGenerator random) {
        var members = population.household(NEW + random.nextLong(NEW));
        return new Arrival(members.get(random.nextInt(members.size())).as(id, null), Optional.empty());
    }
}
