package org.socle.grievance.alert.domain;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;

/** How an alert ended. Closed is not the same as solved, so the two are told apart. */
public enum Outcome {
    SOLVED("Barrière levée", "Barrier removed"),
    PARTLY_SOLVED("Barrière levée en partie", "Barrier removed in part"),
    NOT_SOLVED("Barrière non levée", "Barrier not removed"),
    NOT_EXAMINED("Non examinée", "Not examined");

    private final Label label;

    Outcome(String fr, String en) {
        this.label = new Label(fr, en);
    }

    public Label label() {
        return label;
    }

    /** The reasons that go with this outcome. */
    public Set<ClosureReason> reasons() {
        var reasons = EnumSet.noneOf(ClosureReason.class);
        Arrays.stream(ClosureReason.values())
                .filter(reason -> reason.goesWith(this))
                .forEach(reasons::add);
        return reasons;
    }
}
