package org.socle.registry.matching.domain;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * The verdicts on one household's persons, in their order.
 *
 * @param sameHousehold the registered household this one is, when enough of its persons were linked into it
 * @param incomplete persons who share a key with more people than could be compared with
 */
public record HouseholdFinding(List<Verdict> verdicts, Optional<UUID> sameHousehold, Set<UUID> incomplete) {

    public HouseholdFinding {
        incomplete = Set.copyOf(incomplete);
        verdicts = List.copyOf(verdicts);
    }
}
