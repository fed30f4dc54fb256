package org.socle.registry.committee.domain;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A decision of a committee. Each state offers only the moves it allows. */
public sealed interface Decision {

    Motion motion();

    /** Waits for the vote. */
    record Proposed(Motion motion) implements Decision {

        /** @param effectiveOn the first day */
        public Adopted adopt(Votes votes, LocalDate effectiveOn, Ruling ruling) {
            if (!votes.isMajority()) {
                throw new IllegalArgumentException("nothing is adopted without a majority");
            }
            return new Adopted(motion, votes, effectiveOn, ruling, null);
        }

        public Rejected reject(Votes votes, Ruling ruling) {
            return new Rejected(motion, votes, ruling);
        }

        public Withdrawn withdraw(String reason, Ruling ruling) {
            return new Withdrawn(motion, reason, null, null, ruling);
        }
    }

    /** @param completion null while what is to follow has not been done */
    record Adopted(
            Motion motion,
            Votes votes,
            LocalDate effectiveOn,
            Ruling ruling,
            @Nullable Completion completion) implements Decision {

        public Adopted complete(Completion done) {
            return new Adopted(motion, votes, effectiveOn, ruling, done);
        }

        public Optional<Completion> done() {
            return Optional.ofNullable(completion);
        }

        /** How it was voted on, and from which day it was to hold, stays known. */
        public Withdrawn withdraw(String reason, Ruling other) {
            return new Withdrawn(motion, reason, votes, effectiveOn, other);
        }
    }

    record Rejected(Motion motion, Votes votes, Ruling ruling) implements Decision {}

    /**
     * Taken back, before the vote or after.
     *
     * @param votes how it had been adopted; null when it had not
     * @param effectiveOn from which day it was to hold; null when it had not been adopted
     */
    record Withdrawn(
            Motion motion,
            String reason,
            @Nullable Votes votes,
            @Nullable LocalDate effectiveOn,
            Ruling ruling) implements Decision {

        @Override
        public String toString() {
            return "Withdrawn[" + motion + "]";
        }
    }
}
