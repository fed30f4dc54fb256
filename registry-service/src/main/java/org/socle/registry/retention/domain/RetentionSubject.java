package org.socle.registry.retention.domain;

import java.util.Arrays;
import java.util.Optional;

/** What is held for a while only. What is registered of a person is held as long as the person is registered. */
public enum RetentionSubject {
    /** Rows of pushed lists whose operation has ended without working them off. */
    IMPORT_ROWS(RetentionAction.DELETE),
    /** Rows of pushed lists that were refused, which partners fetch and correct. */
    REJECTED_ROWS(RetentionAction.DELETE),
    /** What changed rows of pushed lists overwrote; without it a list is not undone any more. */
    IMPORT_CHANGES(RetentionAction.DELETE),
    /** How each field agreed in reviews that are decided; the decision itself stays. */
    REVIEW_EVIDENCE(RetentionAction.ANONYMISE),
    /** Long work that has ended. */
    OPERATIONS(RetentionAction.DELETE),
    /** Answers kept for retries. */
    IDEMPOTENCY_ANSWERS(RetentionAction.DELETE);

    private final RetentionAction action;

    RetentionSubject(RetentionAction action) {
        this.action = action;
    }

    /** Empty for a text that names none. */
    public static Optional<RetentionSubject> of(String name) {
        return Arrays.stream(values())
                .filter(subject -> subject.name().equals(name))
                .findFirst();
    }

    public RetentionAction action() {
        return action;
    }
}
