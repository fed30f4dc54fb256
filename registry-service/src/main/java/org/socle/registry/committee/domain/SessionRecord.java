package org.socle.registry.committee.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is recorded of a session that was held.
 *
 * @param number 1 for the first record; a correction is a further one, and the last counts
 * @param present of those who held a seat on the day
 * @param voters how many held a seat with a vote on the day
 * @param needed how many of them had to be present
 * @param reason why an earlier record was corrected; null of the first
 */
public record SessionRecord(
        int number,
        List<Member> present,
        int voters,
        int needed,
        String minutes,
        @Nullable String reason,
        Instant at,
        String by) {

    public SessionRecord {
        present = List.copyOf(present);
        if ((number == 1) != (reason == null)) {
            throw new IllegalArgumentException("a correction says why, and a first record corrects nothing");
        }
    }

    /** How many people with a vote were present, whoever holds two seats being one. */
    public int votersPresent() {
        return voters(present);
    }

    public boolean hasQuorum() {
        return votersPresent() >= needed;
    }

    public boolean hasVoter(String userName) {
        return present.stream()
                .anyMatch(member -> member.hasVote() && member.holder().equals(userName));
    }

    /** Whether a decision could have been adopted with this record. */
    public boolean carries(Decision.Adopted decision) {
        return hasQuorum()
                && hasVoter(decision.ruling().by())
                && decision.votes().cast() <= votersPresent();
    }

    public Optional<String> correctedFor() {
        return Optional.ofNullable(reason);
    }

    /** How many people with a vote there are among some members. */
    public static int voters(List<Member> members) {
        return (int) members.stream()
                .filter(Member::hasVote)
                .map(Member::holder)
                .distinct()
                .count();
    }

    /** Without the minutes, which may name people. */
    @Override
    public String toString() {
        return "SessionRecord[" + number + "]";
    }
}
