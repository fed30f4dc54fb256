package org.socle.registry.matching;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.socle.registry.matching.domain.HouseholdCandidate;
import org.socle.registry.matching.domain.MatchRecord;

/** The precomputed forms under which registered persons are found by the next check. */
public interface MatchIndex {

    /** Adds persons who were not there before. */
    void add(List<Entry> entries);

    /** Puts new forms of persons in place of old ones. */
    void replace(List<Entry> entries);

    /** Takes persons out who no longer stand for themselves. */
    void remove(Collection<UUID> personIds);

    /** Has the register alone until the transaction ends: nobody is compared with whoever is about to go. */
    void hold();

    /** The forms of these persons, as far as they stand for themselves. */
    List<MatchRecord> of(Collection<UUID> personIds);

    /** The heads of registered households, as context for their new members. */
    Map<UUID, MatchRecord> headsOf(Collection<UUID> householdIds);

    /** In which villages registered households live, as written; those that told none are not among the answer. */
    Map<UUID, String> villagesOf(Collection<UUID> householdIds);

    /** Notes where a household lives from now on within its commune; the village as it sounds. */
    void livesIn(UUID household, String village);

    /**
     * Registered households with everybody in them, in the order of their ids.
     *
     * @param after the last household of the page before; null for the first page
     */
    List<HouseholdCandidate> householdsAfter(@Nullable UUID after, int households);

    /**
     * Registered persons who live in no household, each by themselves, in the order of their ids.
     *
     * @param after the last person of the page before; null for the first page
     */
    List<HouseholdCandidate> aloneAfter(@Nullable UUID after, int persons);

    /** How many persons can be found. */
    long size();

    /** The next key that too many persons share and that has no finer ones yet. Every registration waits meanwhile. */
    Optional<Long> takeLargeBlock();

    /** Stores the finer keys of everybody who shares the key. */
    void refine(long key);

    /** @param head the head of the person's household; null when the person is in none */
    record Entry(MatchRecord person, @Nullable MatchRecord head) {}
}
