package org.socle.registry.search;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.socle.registry.matching.domain.MatchRecord;

/** Keeps the keys under which standing persons are searched. */
public interface SearchIndex {

    /** Adds persons who were not there before. */
    void add(List<MatchRecord> persons);

    /** Takes persons out who no longer stand for themselves. */
    void remove(Collection<UUID> personIds);

    /**
     * Persons of a register older than the search, locked until the transaction ends; afterwards they count as done.
     *
     * @return at most as many as asked for; empty when all have their keys
     */
    List<UUID> takeBacklog(int most);
}
