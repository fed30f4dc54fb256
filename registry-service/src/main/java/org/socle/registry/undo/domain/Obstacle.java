package org.socle.registry.undo.domain;

import java.util.UUID;

/** Something that stands against taking back what a push did to a person or household. */
public record Obstacle(Kind kind, UUID id, ObstacleReason reason) {

    /** What the id is of. */
    public enum Kind {
        PERSON,
        HOUSEHOLD
    }

    /** In the order of which obstacles are listed. */
    public String position() {
        return id + " " + reason;
    }
}
