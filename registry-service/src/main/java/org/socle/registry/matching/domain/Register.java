package org.socle.registry.matching.domain;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.socle.registry.matching.domain.model.Profile;

/** What the check may ask the register. */
public interface Register {

    /**
     * The registered persons that share a key with the candidate and could be the same.
     *
     * @param weighed the candidate as weighed, household and all
     */
    Collection<MatchRecord> similar(MatchRecord candidate, Profile weighed);

    /** Whether everybody was seen who shares a key with the candidate. */
    boolean sawAllSimilar(MatchRecord candidate);

    /** The names of everybody who lives in a household of one of them. */
    List<KnownMember> membersOf(UUID householdId);

    /** The same people as they are compared, for a household in which two of them were found. */
    List<MatchRecord> residentsOf(UUID householdId);

    /** Whether the caller may be told of a registered person at all; others only ever reach a reviewer. */
    boolean mayBeLinked(MatchRecord registered);
}
