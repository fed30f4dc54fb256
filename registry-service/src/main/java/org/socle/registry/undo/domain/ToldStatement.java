package org.socle.registry.undo.domain;

import java.util.UUID;

/**
 * One statement that a push brought.
 *
 * @param personRef the partner's reference of the person, as the statement has it
 */
public record ToldStatement(UUID id, UUID person, String personRef) {

    @Override
    public String toString() {
        return "ToldStatement[" + id + "]";
    }
}
