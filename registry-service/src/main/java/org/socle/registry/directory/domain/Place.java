package org.socle.registry.directory.domain;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where an access point is.
 *
 * @param territoryCode the area, such as a commune
 * @param territoryNo the area's own number
 * @param point null when nobody has measured it
 */
public record Place(
        String territoryCode, int territoryNo, @Nullable Point point) {

    public Optional<Point> measured() {
        return Optional.ofNullable(point);
    }
}
