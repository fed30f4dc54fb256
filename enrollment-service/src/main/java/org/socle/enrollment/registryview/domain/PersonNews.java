package org.socle.enrollment.registryview.domain;

import java.util.UUID;

/** What the registry tells of a person. */
public sealed interface PersonNews {

    UUID id();

    /** The facts as they are now. */
    record Known(PersonAt at) implements PersonNews {
        @Override
        public UUID id() {
            return at.person().id();
        }
    }

    /** Another person stands for this one from now on. */
    record Merged(UUID id, UUID into) implements PersonNews {}

    /** The person stands for themselves again. */
    record Unmerged(UUID id) implements PersonNews {}

    /** Some of what was known of the person is about another one. */
    record Split(UUID id) implements PersonNews {}
}
