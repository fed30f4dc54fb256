package org.socle.benefits.benefitpackage.domain;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One version of a package. Its content never changes; only the moment it came into force is added later. */
public record PackageVersion(
        int number,
        PackageContent content,
        Instant writtenAt,
        @Nullable Instant activatedAt) {

    public Optional<Instant> inForceSince() {
        return Optional.ofNullable(activatedAt);
    }

    PackageVersion activated(Instant now) {
        return new PackageVersion(number, content, writtenAt, now);
    }
}
