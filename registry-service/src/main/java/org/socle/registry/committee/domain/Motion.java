package org.socle.registry.committee.domain;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a committee is asked to decide in a session.
 *
 * @param followUp what is to be done once it is adopted; null when nothing is
 */
public record Motion(
        DecisionId id,
        SessionId session,
        LocalCommittee committee,
        DecisionNumber number,
        DecisionKind kind,
        String title,
        String wording,
        Matter matter,
        @Nullable FollowUp followUp) {

    public Optional<FollowUp> toFollow() {
        return Optional.ofNullable(followUp);
    }

    /** Without the words, which may be about a household. */
    @Override
    public String toString() {
        return "Motion[" + id + ", " + number.text() + "]";
    }
}
