package org.socle.registry.matching.domain;

import java.util.UUID;
import org.socle.registry.matching.domain.model.Form;

/**
 * A member of a household, as context for the others.
 *
 * @param names the names as they are compared
 */
public record KnownMember(UUID personId, boolean head, Form names) {

    public static KnownMember of(MatchRecord person, boolean head) {
        return new KnownMember(person.personId(), head, person.names());
    }
}
