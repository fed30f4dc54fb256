package org.socle.registry.directory.domain;

import java.util.List;
import java.util.Set;

/** What people find at an access point, and when. */
public record Offer(Set<AccessService> services, Set<Accessibility> accessibility, List<OpeningHours> hours) {

    public Offer {
        services = Set.copyOf(services);
        accessibility = Set.copyOf(accessibility);
        hours = List.copyOf(hours);
        if (services.isEmpty()) {
            throw new IllegalArgumentException("An access point offers at least one service");
        }
        for (var i = 1; i < hours.size(); i++) {
            var each = hours.get(i);
            if (hours.subList(0, i).stream().anyMatch(each::overlaps)) {
                throw new IllegalArgumentException("Opening hours do not overlap");
            }
        }
    }
}
