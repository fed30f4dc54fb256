package org.socle.registry.directory.domain;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A seat in the committee of a territory. Which seat it is never changes; who holds it does.
 *
 * @param territoryNo the area's own number
 * @param version counted up with every change
 */
public record Seat(
        SeatId id,
        Committee committee,
        CommitteeRole role,
        String territoryCode,
        int territoryNo,
        Holding holding,
        long version,
        @Nullable Instant closedAt) {

    public boolean isOpen() {
        return closedAt == null;
    }

    public Optional<Instant> closed() {
        return Optional.ofNullable(closedAt);
    }

    public Seat change(Holding otherHolding) {
        return new Seat(id, committee, role, territoryCode, territoryNo, otherHolding, version + 1, closedAt);
    }

    public Seat close(Instant now) {
        return new Seat(id, committee, role, territoryCode, territoryNo, holding, version + 1, now);
    }
}
