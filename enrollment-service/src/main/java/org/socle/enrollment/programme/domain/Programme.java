package org.socle.enrollment.programme.domain;

import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;

/** One programme of social protection. Each state offers only the moves it allows. */
public sealed interface Programme {

    Profile profile();

    /** The version of the rule that decides; empty until one is activated. */
    OptionalInt activeRule();

    /** Counts every change, for those who change it at the same time. */
    long version();

    /** Being prepared: nobody is assessed. */
    record Draft(Profile profile, OptionalInt activeRule, long version) implements Programme {

        /** Opens it, once there is a rule to assess by. */
        public Optional<Open> open(Instant now) {
            return activeRule.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new Open(profile, activeRule, false, now, version + 1));
        }

        public Draft activate(int rule) {
            return new Draft(profile, OptionalInt.of(rule), version + 1);
        }
    }

    /**
     * Everybody the registry knows is assessed.
     *
     * @param admitting whether places are given out to newcomers; false until those who were known when it opened
     *     had their turn in order of rank
     */
    record Open(Profile profile, OptionalInt activeRule, boolean admitting, Instant openedAt, long version)
            implements Programme {

        /** Newcomers wait until everybody has been assessed again. */
        public Open activate(int rule) {
            return new Open(profile, OptionalInt.of(rule), false, openedAt, version + 1);
        }

        /** From now on newcomers have their turn at once, where the programme admits at once. */
        public Open admit() {
            return new Open(profile, activeRule, profile.admission() == Admission.IMMEDIATE, openedAt, version + 1);
        }

        public Closed close(Instant now) {
            return new Closed(profile, activeRule, openedAt, now, version + 1);
        }
    }

    /** Nobody is taken in any more; who is in stays in. */
    record Closed(Profile profile, OptionalInt activeRule, Instant openedAt, Instant closedAt, long version)
            implements Programme {}

    default ProgrammeId id() {
        return profile().id();
    }

    default State state() {
        return switch (this) {
            case Draft _ -> State.DRAFT;
            case Open _ -> State.OPEN;
            case Closed _ -> State.CLOSED;
        };
    }

    /** The state as a plain word. */
    enum State {
        DRAFT,
        OPEN,
        CLOSED
    }
}
