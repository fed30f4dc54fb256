package org.socle.registry.subject.domain;

import java.util.List;
import java.util.UUID;

/**
 * The person an export is about.
 *
 * @param person who stands
 * @param ids that person and everybody who was merged into them
 * @param statements what sources said about them, whoever it was first attached to
 * @param households where they live and where sources saw them
 */
public record Subject(UUID person, List<UUID> ids, List<UUID> statements, List<UUID> households) {

    public Subject {
        ids = List.copyOf(ids);
        statements = List.copyOf(statements);
        households = List.copyOf(households);
    }
}
