package org.socle.enrollment.registryview.domain;

import java.util.UUID;
import org.socle.enrollment.questionnaire.domain.ToldAnswers;

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

    /** What the person answers to a questionnaire. */
    record Answered(UUID id, ToldAnswers told) implements PersonNews {}

    /** Another person stands for this one from now on. */
    record Merged(UUID id, UUID into) implements PersonNews {}

    /** The person stands for themselves again. */
    record Unmerged(UUID id) implements PersonNews {}

    /** Some of what was known of the person is about another one. */
    record Split(UUID id) implements PersonNews {}
}
