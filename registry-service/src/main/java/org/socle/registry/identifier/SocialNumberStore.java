package org.socle.registry.identifier;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.socle.registry.identifier.domain.SocialNumber;

/** Keeps every number that was ever given out. */
public interface SocialNumberStore {

    /** Gives each number to its person, except where the number was given before; tells who got theirs. */
    Set<UUID> give(List<Given> numbers, Instant now);

    record Given(SocialNumber number, UUID personId, int territory) {}
}
