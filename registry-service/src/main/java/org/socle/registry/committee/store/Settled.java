package org.socle.registry.committee.store;

import java.time.LocalDate;
import java.util.Optional;
import org.socle.registry.committee.DecisionStore.State;
import org.socle.registry.committee.domain.Completion;
import org.socle.registry.committee.domain.Decision;
import org.socle.registry.committee.domain.Ruling;
import org.socle.registry.committee.domain.Votes;

/** What a vote or a withdrawal makes of a row. */
record Settled(
        State state,
        Ruling ruling,
        Optional<Votes> votes,
        Optional<LocalDate> effectiveOn,
        Optional<String> reason,
        Optional<Completion> completion) {

    static Settled of(Decision decision) {
        return switch (decision) {
            case Decision.Proposed proposed ->
                throw new IllegalArgumentException("nothing was decided of " + proposed.motion());
            case Decision.Adopted adopted ->
                new Settled(
                        State.ADOPTED,
                        adopted.ruling(),
                        Optional.of(adopted.votes()),
                        Optional.of(adopted.effectiveOn()),
                        Optional.empty(),
                        adopted.done());
            case Decision.Rejected rejected ->
                new Settled(
                        State.REJECTED,
                        rejected.ruling(),
                        Optional.of(rejected.votes()),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty());
            case Decision.Withdrawn withdrawn ->
                new Settled(
                        State.WITHDRAWN,
                        withdrawn.ruling(),
                        Optional.ofNullable(withdrawn.votes()),
                        Optional.ofNullable(withdrawn.effectiveOn()),
                        Optional.of(withdrawn.reason()),
                        Optional.empty());
        };
    }
}
