package org.socle.registry.directory.domain;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Who sits on a seat, and for how long.
 *
 * @param holder user name; null while the seat is free
 * @param from the first day
 * @param to the last day; null when none is set
 */
public record Holding(
        @Nullable String holder, LocalDate from, @Nullable LocalDate to) {

    public Holding {
        if (to != null && to.isBefore(from)) {
            throw new IllegalArgumentException("A seat is not left before it is taken");
        }
    }

    public Optional<String> heldBy() {
        return Optional.ofNullable(holder);
    }

    public Optional<LocalDate> until() {
        return Optional.ofNullable(to);
    }
}
