package org.socle.registry.matching.domain;

import java.util.UUID;
import org.socle.registry.matching.domain.model.Form;

/**
 * Somebody who lives in a household, as context for the others.
 *
 * @param names given and family name; unknown when neither is told
 */
public record KnownMember(UUID personId, Form names, boolean head) {

    public static KnownMember of(MatchRecord person, boolean head) {
        return new KnownMember(person.personId(), person.names(), head);
    }
}
