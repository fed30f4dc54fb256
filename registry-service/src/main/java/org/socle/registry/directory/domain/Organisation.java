package org.socle.registry.directory.domain;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.socle.registry.vocabulary.domain.Labels;

/**
 * A body that takes part: a ministry, an agency, an NGO, an association or a payment provider.
 *
 * @param code what the tokens of its people and machines carry; never changes
 * @param version counted up with every change
 */
public record Organisation(
        OrganisationId id,
        String code,
        OrganisationKind kind,
        Labels names,
        long version,
        @Nullable Instant closedAt) {

    public static Organisation define(OrganisationId id, String code, OrganisationKind kind, Labels names) {
        return new Organisation(id, code, kind, names, 1, null);
    }

    public boolean isOpen() {
        return closedAt == null;
    }

    public Optional<Instant> closed() {
        return Optional.ofNullable(closedAt);
    }

    public Organisation change(OrganisationKind otherKind, Labels otherNames) {
        return new Organisation(id, code, otherKind, otherNames, version + 1, closedAt);
    }

    public Organisation close(Instant now) {
        return new Organisation(id, code, kind, names, version + 1, now);
    }
}
