package org.socle.registry.household.domain;

import org.jspecify.annotations.Nullable;
import org.socle.registry.directory.domain.Point;

/**
 * Where in the commune a household is found. Never leaves this service.
 *
 * @param village or quarter, as people call it
 * @param landmark what one asks the way to
 */
public record Address(
        @Nullable String village,
        @Nullable String landmark,
        @Nullable Point point) {

    /** Nothing was asked. */
    public static final Address UNKNOWN = new Address(null, null, null);

    /** This address with everything the newer statement says; what it leaves out stays as it is. */
    public Address correctedBy(Address newer) {
        return new Address(
                newer.village == null ? village : newer.village,
                newer.landmark == null ? landmark : newer.landmark,
                newer.point == null ? point : newer.point);
    }

    @Override
    public String toString() {
        return "Address[hidden]";
    }
}
