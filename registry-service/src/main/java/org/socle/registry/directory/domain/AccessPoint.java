package org.socle.registry.directory.domain;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A place or desk where people register, update or complain.
 *
 * @param code what is written on forms; never changes
 * @param version counted up with every change
 */
public record AccessPoint(
        AccessPointId id,
        String code,
        String name,
        Place place,
        Offer offer,
        long version,
        @Nullable Instant closedAt) {

    public static AccessPoint open(AccessPointId id, String code, String name, Place place, Offer offer) {
        return new AccessPoint(id, code, name, place, offer, 1, null);
    }

    public boolean isOpen() {
        return closedAt == null;
    }

    public Optional<Instant> closed() {
        return Optional.ofNullable(closedAt);
    }

    /** Whether people are served there at a moment, by the clock of the place; empty when nobody told the hours. */
    public Optional<Boolean> isServing(LocalDateTime moment) {
        if (!isOpen()) {
            return Optional.of(false);
        }
        return offer.hours().isEmpty()
                ? Optional.empty()
                : Optional.of(offer.hours().stream().anyMatch(hours -> hours.covers(moment)));
    }

    public AccessPoint change(String otherName, Place otherPlace, Offer otherOffer) {
        return new AccessPoint(id, code, otherName, otherPlace, otherOffer, version + 1, closedAt);
    }

    public AccessPoint close(Instant now) {
        return new AccessPoint(id, code, name, place, offer, version + 1, now);
    }
}
