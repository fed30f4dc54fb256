package org.socle.grievance;

import java.util.Set;
import org.socle.testkit.architecture.ArchitectureRules;

class ArchitectureTest extends ArchitectureRules {

    ArchitectureTest() {
        super("org.socle.grievance");
    }

    /** Anybody may raise an alert, follow it by its code, and read the words that a form needs. */
    @Override
    protected Set<String> openToEveryone() {
        return Set.of(
                "RaiseAlertResource.raise",
                "FollowUpResource.follow",
                "FollowUpResource.addMessage",
                "VocabularyResource.barriers",
                "VocabularyResource.channels",
                "VocabularyResource.outcomes");
    }
}
