package org.socle.registry.matching.domain;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The keys that more persons share than a check can compare with, such as the telephone of a village's shop. Finer keys
 * stand in for them: the same with sex and year of birth, and the same with the mother.
 *
 * @param refined keys whose persons have their finer keys
 */
public record LargeBlocks(Set<Long> refined) {

    /** Persons of one key with whom a check compares at most. */
    public static final int MOST = 300;

    public LargeBlocks {
        refined = Set.copyOf(refined);
    }

    /** The keys to store for a person: also those that were refined, since one day the block may be small again. */
    public Set<Long> stored(MatchRecord person, @Nullable MatchRecord head) {
        Set<Long> keys = new LinkedHashSet<>(DedupKeys.stored(person, head));
        for (long key : Set.copyOf(keys)) {
            if (refined.contains(key)) {
                keys.addAll(DedupKeys.storedFiner(key, person));
            }
        }
        return keys;
    }

    /** The keys to look a person up by: the finer ones in the place of those that were refined. */
    public Set<Long> refined(Set<Long> keys, MatchRecord person) {
        Set<Long> probes = new LinkedHashSet<>();
        for (long key : keys) {
            if (refined.contains(key)) {
                probes.addAll(DedupKeys.probesFiner(key, person));
            } else {
                probes.add(key);
            }
        }
        return probes;
    }

    /** Whether the person does not tell what finer keys are made of, so that most of a block stays out of sight. */
    public boolean areOutOfSightOf(MatchRecord person, @Nullable MatchRecord head) {
        if (refined.isEmpty() || person.birth() != null) {
            return false;
        }
        Set<Long> touched = new HashSet<>(DedupKeys.probes(person, head));
        touched.retainAll(refined);
        return !touched.isEmpty();
    }
}
