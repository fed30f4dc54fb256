package org.socle.benefits.cycle.domain;

import java.time.LocalDate;
import java.util.Optional;

/** What comes of the wish to open a cycle. Cycles are opened forwards, at most one ahead of the calendar. */
public sealed interface Opening {

    record Accepted(Cycle cycle) implements Opening {}

    record AlreadyOpen(Cycle cycle) implements Opening {}

    /** A later cycle is open: giving backwards would pay people for a time in which they were not enrolled. */
    record BehindLatest(Cycle cycle, Cycle latest) implements Opening {}

    record TooFarAhead(Cycle cycle, Cycle furthest) implements Opening {}

    static Opening decide(Cycle wished, Optional<Cycle> latest, LocalDate today) {
        if (latest.isPresent() && wished.equals(latest.get())) {
            return new AlreadyOpen(wished);
        }
        if (latest.isPresent() && wished.isBefore(latest.get())) {
            return new BehindLatest(wished, latest.get());
        }
        var current = wished.length().on(today);
        var furthest = current.next().orElse(current);
        return furthest.isBefore(wished) ? new TooFarAhead(wished, furthest) : new Accepted(wished);
    }
}
