package org.socle.enrollment.registryview.domain;

import java.util.UUID;
import org.socle.enrollment.questionnaire.domain.ToldAnswers;

/** What the registry tells of a household. */
public sealed interface HouseholdNews {

    UUID household();

    /** Who belongs to it and how it lives, as of now. */
    record Composed(HouseholdRecord record) implements HouseholdNews {
        @Override
        public UUID household() {
            return record.id();
        }
    }

    /** What it answers to a questionnaire. */
    record Answered(UUID household, ToldAnswers told) implements HouseholdNews {}

    /** Its new score. */
    record Scored(UUID household, HouseholdRecord.Score score) implements HouseholdNews {}
}
