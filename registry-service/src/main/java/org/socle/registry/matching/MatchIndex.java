package org.socle.registry.matching;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.socle.registry.matching.domain.MatchRecord;

/** The precomputed forms under which registered persons are found by the next check. */
public interface MatchIndex {

    /** Adds persons who were not there before. */
    void add(List<Entry> entries);

    /** Puts new forms of persons in place of old ones. */
    void replace(List<Entry> entries);

    /** Takes persons out who no longer stand for themselves. */
    void remove(Collection<UUID> personIds);

    /** The forms of these persons, as far as they stand for themselves. */
    List<MatchRecord> of(Collection<UUID> personIds);

    /** The heads of registered households, as context for their new members. */
    Map<UUID, MatchRecord> headsOf(Collection<UUID> householdIds);

    /** @param head the head of the person's household; null when the person is in none */
    record Entry(MatchRecord person, @Nullable MatchRecord head) {}
}
