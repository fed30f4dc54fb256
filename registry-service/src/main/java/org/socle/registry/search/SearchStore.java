package org.socle.registry.search;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.socle.kit.scope.TerritoryScope;

/** Finds ids of persons. Only those inside the transaction's territory are ever seen. */
public interface SearchStore {

    /**
     * Persons who share a key.
     *
     * @param years of birth; empty for any
     * @param area only persons who live in it
     * @param most how many at most, the same ones each time
     */
    List<UUID> sharing(Collection<Long> keys, Collection<Integer> years, TerritoryScope area, int most);

    /** Whom a partner knows under its own reference. */
    Optional<UUID> byPartnerReference(String organisation, String reference);
}
