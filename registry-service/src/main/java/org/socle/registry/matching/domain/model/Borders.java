package org.socle.registry.matching.domain.model;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which communes share a border. Who is served or registered in the next commune has moved less far than who crossed a
 * department.
 *
 * @param neighbours of each commune, both ways; communes are named as in {@link Form.Place}
 */
public record Borders(Map<String, Set<String>> neighbours) {

    /** Nobody told. */
    public static final Borders UNKNOWN = new Borders(Map.of());

    public Borders {
        neighbours = neighbours.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, entry -> Set.copyOf(entry.getValue())));
    }

    boolean lieBetween(String commune, String other) {
        return neighbours.getOrDefault(commune, Set.of()).contains(other);
    }
}
